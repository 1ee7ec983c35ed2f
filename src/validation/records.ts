import type { z } from 'astro/zod';
import { caseSchema } from '../cases/schema.ts';
import { consortiumSchema } from '../consortia/schema.ts';
import { courseModuleSchema } from '../course/schema.ts';
import { releaseSchema, tableSchema } from '../data/schema.ts';
import { contradictionSchema, recommendationSchema, resultSchema } from '../evaluation/schema.ts';
import { entrySchema } from '../feeds/schema.ts';
import { chartSchema } from '../figures/schema.ts';

import { termSchema } from '../guide/glossary-schema.ts';
import { shareTextSchema } from '../kit/schema.ts';
import { columnsSchema } from '../monitoring/schema.ts';
import { paperSchema } from '../paper/schema.ts';
import { factSchema, sourceSchema } from '../provenance/schema.ts';
import { toolSchema } from '../tools/tool-schema.ts';
import { worksheetSchema } from '../worksheets/schema.ts';
import type { Fault } from './fault.ts';
import { schemaFaults } from './issues.ts';
import { type JsonFile, readJson } from './read.ts';

/** Folders of `content` that hold records, each with its schema. */
export const recordSchemas = {
  consortia: consortiumSchema,
  cases: caseSchema,
  charts: chartSchema,
  codebook: tableSchema,
  course: courseModuleSchema,
  'course-forms': worksheetSchema,
  corrections: entrySchema,
  'evaluation/contradictions': contradictionSchema,
  'evaluation/recommendations': recommendationSchema,
  'evaluation/results': resultSchema,
  facts: factSchema,
  glossary: termSchema,
  monitoring: columnsSchema,
  news: entrySchema,
  paper: paperSchema,
  releases: releaseSchema,
  share: shareTextSchema,
  sources: sourceSchema,
  tools: toolSchema,
  worksheets: worksheetSchema,
} as const;

/** A folder of `content` that holds records. */
export type Folder = keyof typeof recordSchemas;

/** The records of all folders that fit their schemas. */
export type Records = { [Name in Folder]: z.output<(typeof recordSchemas)[Name]>[] };

/** The names of all files in each folder, also of the faulty ones: a reference to one of them leads somewhere. */
export type Names = Record<Folder, Set<string>>;

const folders = Object.keys(recordSchemas) as Folder[];

const perFolder = <Value>(value: () => Value) =>
  Object.fromEntries(folders.map((folder) => [folder, value()])) as Record<Folder, Value>;

const idFault = ({ file, name }: JsonFile, id: string): Fault => ({
  file,
  field: 'id',
  found: `"${id}"`,
  expected: 'the name of the file, which is also the address',
  fix: `"id": "${name}"`,
});

/** Reads every record and holds it against its schema and its file name. */
export function readRecords(root: string): { records: Records; names: Names; faults: Fault[] } {
  const records: Records = perFolder(() => []);
  const names = perFolder(() => new Set<string>());
  const faults: Fault[] = [];
  for (const folder of folders) {
    const schema = recordSchemas[folder];
    const reading = readJson(root, `content/${folder}/*.json`);
    names[folder] = reading.names;
    faults.push(...reading.faults);
    for (const item of reading.items) {
      const { file, data } = item;
      const result = schema.safeParse(data);
      if (!result.success) faults.push(...schemaFaults(result.error, { file, data, schema }));
      else if (result.data.id !== item.name) faults.push(idFault(item, result.data.id));
      else (records[folder] as unknown[]).push(result.data);
    }
  }
  return { records, names, faults };
}
