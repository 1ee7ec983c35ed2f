import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale } from 'chart.js';
import { topLevel } from './score.ts';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale);

/** One set of bars; null where a heading has no mean. */
export interface ProfileSeries {
  name: string;
  values: Array<number | null>;
}

const drawn = new WeakMap<HTMLElement, Chart>();

/** Draws profiles as bars lying down, the first hollow where there are two; the table beside it says the same. */
export function drawProfile(place: HTMLElement, names: string[], series: ProfileSeries[]): void {
  drawn.get(place)?.destroy();
  const canvas = document.createElement('canvas');
  place.replaceChildren(canvas);
  place.style.height = `${names.length * (18 + 18 * series.length) + 60}px`;
  const style = getComputedStyle(place);
  const [ink, line, indigo] = ['--color-ink', '--color-line', '--color-indigo'].map((name) =>
    colourOf(style.getPropertyValue(name)),
  );
  const isFirstHollow = series.length > 1;
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: names.map(linesOf),
      datasets: series.map(({ name, values }, place) => ({
        label: name,
        data: values,
        backgroundColor: isFirstHollow && place === 0 ? 'transparent' : indigo,
        borderColor: indigo,
        borderWidth: 2,
      })),
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      events: [],
      plugins: { legend: { display: isFirstHollow, labels: { color: ink } } },
      scales: {
        x: { min: 0, max: topLevel, ticks: { stepSize: 1, color: ink }, grid: { color: line } },
        y: { ticks: { color: ink }, grid: { display: false } },
      },
    },
  });
  drawn.set(place, chart);
}

/** Longest name, in letters, that has room beside the bars on a phone. */
const longestLine = 18;

/** A name in lines that have room: the chart would cut a long one off. */
function linesOf(name: string): string[] {
  const [first = '', ...others] = name.split(' ');
  const lines = [first];
  for (const word of others) {
    const longer = `${lines.at(-1)} ${word}`;
    if (longer.length > longestLine) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A colour as a canvas takes it: it does not know `light-dark()`. */
function colourOf(value: string): string {
  const probe = document.createElement('i');
  probe.style.color = value;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
