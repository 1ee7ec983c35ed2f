import { z } from 'astro/zod';
import { tableIds } from '../data/data-set.ts';
import { contradictionSchema } from '../evaluation/schema.ts';
import { stageIds } from '../guide/stages.ts';
import type { Content } from './content.ts';
import { dangling } from './dangling.ts';
import type { Fault } from './fault.ts';
import { schemaFaults } from './issues.ts';
import type { PageTree, Tag } from './page-tree.ts';
import type { PageFile } from './read-pages.ts';
import type { Folder } from './records.ts';
import { sectionFaults } from './report-sections.ts';

const named = z.strictObject({ id: z.string() });
const staged = z.strictObject({ stage: z.enum(stageIds) });
const evidence = z.strictObject({
  report: z.string().optional(),
  other: z.string().optional(),
  advice: z.literal(true, { error: 'nothing after it: <Evidence advice />' }).optional(),
});

/** The attributes of the components that writers use. One that is not here has none that could be mistaken. */
const attributes: Partial<Record<string, z.ZodType>> = {
  Fact: named,
  Term: named,
  BandExample: named,
  ChartFigure: named.extend({ brief: z.literal(true).optional() }),
  CaseFields: named,
  CaseMore: named,
  CaseSales: named,
  Codebook: z.strictObject({ table: z.enum(tableIds) }),
  Contradictions: contradictionSchema.pick({ theme: true }),
  ShareText: named,
  StageExamples: staged,
  StageWorksheets: staged,
  Evidence: evidence,
  Aside: z.strictObject({
    type: z.enum(['note', 'tip', 'caution', 'danger']).optional(),
    title: z.string().optional(),
    icon: z.string().optional(),
  }),
};

/** Attributes that name a record, and the folder in which it stands. */
const records: Partial<Record<string, { attribute: string; folder: Folder }>> = {
  Fact: { attribute: 'id', folder: 'facts' },
  Term: { attribute: 'id', folder: 'glossary' },
  BandExample: { attribute: 'id', folder: 'consortia' },
  ChartFigure: { attribute: 'id', folder: 'charts' },
  CaseFields: { attribute: 'id', folder: 'cases' },
  CaseMore: { attribute: 'id', folder: 'cases' },
  CaseSales: { attribute: 'id', folder: 'cases' },
  ShareText: { attribute: 'id', folder: 'share' },
  Evidence: { attribute: 'other', folder: 'sources' },
};

const textOf = ({ attributes: given }: Tag, name: string): string[] => {
  const value = given[name];
  return typeof value === 'string' && value ? [value] : [];
};

/** Attributes that a component does not know, lacks or cannot use. */
function attributeFaults({ name, attributes: data, line }: Tag, file: string): Fault[] {
  const schema = attributes[name];
  if (!schema) return [];
  const field = (path: PropertyKey[]) => [`line ${line},`, name, ...path].join(' ');
  const code = Object.entries(data).find(([, value]) => typeof value === 'object');
  if (code) {
    return [
      { file, field: field([code[0]]), found: 'code in braces', expected: 'a plain text in double quotes' },
    ];
  }
  const write = (key: string, value: unknown) => (value === true ? key : `${key}=${JSON.stringify(value)}`);
  const { error } = schema.safeParse(data);
  return error ? schemaFaults(error, { file, data, schema, field, write }) : [];
}

/** Evidence that is none, or of several kinds. */
function evidenceFaults({ name, attributes: given, line, source }: Tag, file: string): Fault[] {
  const kinds = Object.keys(evidence.shape).filter((kind) => given[kind]);
  if (name !== 'Evidence' || kinds.length === 1) return [];
  const expected = 'one of <Evidence report="4.2" />, <Evidence other="source-id" />, <Evidence advice />';
  return [{ file, field: `line ${line}, Evidence`, found: source, expected }];
}

/** Records and sections of the report that a tag names and that there are none of. */
function nameFaults(tag: Tag, file: string, { names, sections }: Content): Fault[] {
  const { attribute, folder } = records[tag.name] ?? {};
  const at = (key: string) => ({ file, field: `line ${tag.line}, ${tag.name} ${key}` });
  const known = attribute && folder && { known: names[folder], kind: `file in content/${folder}` };
  const unknown = known ? dangling({ ...at(attribute), ids: textOf(tag, attribute), ...known }) : [];
  const reports = tag.name === 'Evidence' ? textOf(tag, 'report') : [];
  const wrong = reports.flatMap((report) => sectionFaults(at('report'), report, sections));
  return [...unknown, ...wrong].map((fault) => ({
    ...fault,
    fix: fault.fix && `${fault.field.split(' ').at(-1)}=${fault.fix}`,
  }));
}

/** Terms that are written in another way than the list of terms on a printed page looks for. */
const quoteFaults = ({ name, source, line, attributes: { id } }: Tag, file: string): Fault[] =>
  name !== 'Term' || typeof id !== 'string' || source.includes(`<Term id="${id}"`)
    ? []
    : [
        {
          file,
          field: `line ${line}, Term id`,
          found: source,
          expected: 'the id in double quotes',
          fix: `<Term id="${id}">`,
        },
      ];

/** What is wrong with the components of a page: their attributes, and the records that these name. */
export const markFaults = ({ file }: PageFile, { tags }: PageTree, content: Content): Fault[] =>
  tags.flatMap((tag) => {
    const faults = attributeFaults(tag, file);
    if (faults.length > 0) return faults;
    return [...evidenceFaults(tag, file), ...nameFaults(tag, file, content), ...quoteFaults(tag, file)];
  });
