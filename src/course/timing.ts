import type { CourseModule } from './schema.ts';

type Timed = { facilitator: Pick<CourseModule['facilitator'], 'segments'> };

/** Minutes that the session of a module takes. */
export const minutesOf = ({ facilitator }: Timed): number =>
  facilitator.segments.reduce((sum, { minutes }) => sum + minutes, 0);

/** Hours that the sessions of all modules take, to the half hour. */
export const hoursOf = (modules: Timed[]): number =>
  Math.round(modules.reduce((sum, module) => sum + minutesOf(module), 0) / 30) / 2;
