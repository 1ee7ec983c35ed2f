import { z } from 'astro/zod';
import { id, text } from '../site/localized.ts';

/** For each year of the table, the id of the fact that stands there. */
const byYear = z.record(z.string().regex(/^\d{4}$/), id);

const sales = {
  /** Sales in US dollars. */
  sales: byYear,
  /** Share of the sales that was exported, in per cent. */
  exportShare: byYear,
  /** Exports in US dollars. */
  exports: byYear,
};

const firm = z.strictObject({
  slug: id,
  name: text,
  /** The name as the report prints it. */
  printedName: text,
  ...sales,
});

/** Schema of a file in `content/cases`: the structured half of a case study. */
export const caseSchema = z.strictObject({
  id,
  /** Id of the consortium in the catalogue. */
  consortium: id,
  name: text,
  years: z.array(z.int()).min(1),
  firms: z.array(firm).min(1),
  total: z.strictObject(sales),
});

/** The structured half of a case study. */
export type CaseRecord = z.output<typeof caseSchema>;
