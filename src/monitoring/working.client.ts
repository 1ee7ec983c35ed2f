/** The parts that are needed once there is a year: loaded only then. */
export { figuresPart } from './figures.client.ts';
export { resultsPart } from './results.client.ts';
