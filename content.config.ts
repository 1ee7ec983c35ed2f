import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { caseSchema } from './src/cases/schema.ts';
import { consortiumSchema } from './src/consortia/schema.ts';
import { courseModuleSchema } from './src/course/schema.ts';
import { releaseSchema, tableSchema } from './src/data/schema.ts';
import { contradictionSchema, recommendationSchema, resultSchema } from './src/evaluation/schema.ts';
import { entrySchema } from './src/feeds/schema.ts';
import { chartSchema } from './src/figures/schema.ts';
import { termSchema } from './src/guide/glossary-schema.ts';
import { shareTextSchema } from './src/kit/schema.ts';
import { linksSchema } from './src/links/schema.ts';
import { paperSchema } from './src/paper/schema.ts';
import { factSchema, sourceSchema } from './src/provenance/schema.ts';
import { pageSchema } from './src/site/page-schema.ts';
import { flashEvaluationSchema } from './src/tools/flash-schema.ts';
import { readinessSchema } from './src/tools/readiness-schema.ts';
import { worksheetSchema } from './src/worksheets/schema.ts';

const records = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.json' });

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: pageSchema }) }),
  i18n: defineCollection({
    loader: i18nLoader(),
    schema: i18nSchema({ extend: z.object({}).catchall(z.string()) }),
  }),
  consortia: defineCollection({ loader: records('consortia'), schema: consortiumSchema }),
  cases: defineCollection({ loader: records('cases'), schema: caseSchema }),
  charts: defineCollection({ loader: records('charts'), schema: chartSchema }),
  evaluationResults: defineCollection({ loader: records('evaluation/results'), schema: resultSchema }),
  evaluationRecommendations: defineCollection({
    loader: records('evaluation/recommendations'),
    schema: recommendationSchema,
  }),
  evaluationContradictions: defineCollection({
    loader: records('evaluation/contradictions'),
    schema: contradictionSchema,
  }),
  facts: defineCollection({ loader: records('facts'), schema: factSchema }),
  glossary: defineCollection({ loader: records('glossary'), schema: termSchema }),
  course: defineCollection({ loader: records('course'), schema: courseModuleSchema }),
  courseForms: defineCollection({ loader: records('course-forms'), schema: worksheetSchema }),
  links: defineCollection({ loader: records('links'), schema: linksSchema }),
  news: defineCollection({ loader: records('news'), schema: entrySchema }),
  corrections: defineCollection({ loader: records('corrections'), schema: entrySchema }),
  paper: defineCollection({ loader: records('paper'), schema: paperSchema }),
  worksheets: defineCollection({ loader: records('worksheets'), schema: worksheetSchema }),
  flashEvaluation: defineCollection({
    loader: glob({ base: './content/tools', pattern: 'flash-evaluation.json' }),
    schema: flashEvaluationSchema,
  }),
  readiness: defineCollection({
    loader: glob({ base: './content/tools', pattern: 'readiness.json' }),
    schema: readinessSchema,
  }),
  codebook: defineCollection({ loader: records('codebook'), schema: tableSchema }),
  releases: defineCollection({ loader: records('releases'), schema: releaseSchema }),
  share: defineCollection({ loader: records('share'), schema: shareTextSchema }),
  sources: defineCollection({ loader: records('sources'), schema: sourceSchema }),
};
