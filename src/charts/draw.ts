import { Chart, registerables } from 'chart.js';
import { recordChart } from './record.ts';

export type { Size } from './record.ts';

Chart.register(...registerables);

/** Draws a Chart.js chart of any kind as one inline `<svg>`: `recordChart` with all that Chart.js has. */
export const drawChart = recordChart;
