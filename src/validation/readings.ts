import { fieldOf, unexplained } from '../consortia/plain-reading.ts';
import type { Content } from './content.ts';
import { type Fault, show } from './fault.ts';

/** Cells that a record reads as something else than is printed without saying why. */
export const readingFaults = ({ records }: Content): Fault[] =>
  records.consortia.flatMap((record) =>
    unexplained(record).map(({ column, read }) => ({
      file: `content/consortia/${record.id}.json`,
      field: 'readings',
      found: `no note on ${fieldOf(column)}, printed ${show(record.printed[column])} and read ${show(read)}`,
      expected: 'a note in both languages that says what was read, and why',
      fix: `{ "field": "${fieldOf(column)}", "note": { "en": "…", "es": "…" } }`,
    })),
  );
