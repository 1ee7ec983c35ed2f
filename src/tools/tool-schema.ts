import { z } from 'astro/zod';
import { flashEvaluationSchema } from './flash-schema.ts';
import { readinessSchema } from './readiness-schema.ts';

/** Schema of every file in `content/tools`: which it is stands in its id. */
export const toolSchema = z.discriminatedUnion('id', [flashEvaluationSchema, readinessSchema]);
