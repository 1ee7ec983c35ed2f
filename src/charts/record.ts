import {
  BasicPlatform,
  Chart,
  type ChartConfiguration,
  type ChartType,
  type DefaultDataPoint,
} from 'chart.js';
import { recordingCanvas } from './context.ts';
import { short } from './path.ts';

/** The size of a drawing in pixels; it is also its viewBox, so the page may scale it. */
export interface Size {
  width: number;
  height: number;
}

/**
 * Draws a Chart.js chart as one inline `<svg>`, in plain Node or in a browser, the same bytes each time.
 * The caller has registered what the chart is made of.
 *
 * Colours pass through as they are, so `var(--chart-ink)` takes the theme of the page. The drawing is
 * hidden from assistive technology: a description and a table stand beside it (see Chart.astro).
 * Whatever would animate, listen or measure a window is turned off; `locale` is the caller's.
 * Throws where Chart.js draws something that `context.ts` cannot write.
 */
export function recordChart<Type extends ChartType, Data = DefaultDataPoint<Type>, Label = unknown>(
  configuration: ChartConfiguration<Type, Data, Label>,
  { width, height }: Size,
): string {
  const { canvas, markup } = recordingCanvas(width, height);
  const options = {
    ...configuration.options,
    responsive: false,
    maintainAspectRatio: false,
    animation: false,
    devicePixelRatio: 1,
    events: [],
  };
  const chart = new Chart(canvas, {
    ...configuration,
    platform: BasicPlatform,
    options,
  } as ChartConfiguration);
  try {
    const size = `viewBox="0 0 ${short(width)} ${short(height)}" width="${short(width)}" height="${short(height)}"`;
    return `<svg ${size} class="chart" aria-hidden="true" focusable="false" font-family="inherit">${markup()}</svg>`;
  } finally {
    chart.destroy();
  }
}
