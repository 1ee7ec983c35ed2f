import type { z } from 'astro/zod';
import { caseSchema } from '../cases/schema.ts';
import { consortiumSchema } from '../catalogue/schema.ts';
import { factSchema, sourceSchema } from '../provenance/schema.ts';
import type { Fault } from './fault.ts';
import { schemaFaults } from './issues.ts';
import { type JsonFile, readJson } from './read.ts';

/** Folders of `content` that hold records, each with its schema. */
export const recordSchemas = {
  consortia: consortiumSchema,
  cases: caseSchema,
  facts: factSchema,
  sources: sourceSchema,
} as const;

type Folder = keyof typeof recordSchemas;

/** The records of all folders that fit their schemas. */
export type Records = { [Name in Folder]: z.output<(typeof recordSchemas)[Name]>[] };

/** Names of the fields that a schema knows, over all its variants. */
function shapeOf(schema: z.ZodType): string[] {
  if ('shape' in schema) return Object.keys(schema.shape as object);
  if ('options' in schema) return [...new Set((schema.options as z.ZodType[]).flatMap(shapeOf))];
  return [];
}

const idFault = ({ file, name }: JsonFile, id: string): Fault => ({
  file,
  field: 'id',
  found: `"${id}"`,
  expected: `the name of the file, which is also the address`,
  fix: `"id": "${name}"`,
});

/** Reads every record and holds it against its schema and its file name. */
export function readRecords(root: string): { records: Records; faults: Fault[] } {
  const records: Records = { consortia: [], cases: [], facts: [], sources: [] };
  const faults: Fault[] = [];
  for (const folder of Object.keys(recordSchemas) as Folder[]) {
    const schema = recordSchemas[folder];
    const reading = readJson(root, `content/${folder}/*.json`);
    faults.push(...reading.faults);
    for (const item of reading.items) {
      const result = schema.safeParse(item.data);
      if (!result.success) faults.push(...schemaFaults(item.file, item.data, result.error, shapeOf(schema)));
      else if (result.data.id !== item.name) faults.push(idFault(item, result.data.id));
      else (records[folder] as unknown[]).push(result.data);
    }
  }
  return { records, faults };
}
