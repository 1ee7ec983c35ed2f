import { globSync, readFileSync } from 'node:fs';
import { type CourseModule, courseModuleSchema } from './schema.ts';

/** The modules as they are published, in their order. */
export const modules: CourseModule[] = globSync('content/course/*.json')
  .map((file) => courseModuleSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))
  .toSorted((a, b) => a.order - b.order);
