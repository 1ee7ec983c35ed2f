import { languages } from '../site/languages.ts';
import type { Content } from './content.ts';
import { dangling } from './dangling.ts';
import type { Fault } from './fault.ts';
import type { Records } from './records.ts';

type CaseRecord = Records['cases'][number];

const fileOf = ({ id }: CaseRecord) => `content/cases/${id}.json`;
const columns = ['sales', 'exportShare', 'exports'] as const;

/** The rows of a case's table, with the name of their field. */
const rowsOf = ({ firms, total }: CaseRecord) => [
  ...firms.map((firm, index) => ({ field: `firms.${index}`, row: firm })),
  { field: 'total', row: total },
];

/** Years that are not two, and figures for other years than those. */
function yearFaults(record: CaseRecord): Fault[] {
  const file = fileOf(record);
  const years = record.years.map(String);
  const inOrder = (list: string[]) => [...new Set(list)].toSorted().join(', ');
  const notTwo = new Set(years).size !== 2 || years.length !== 2;
  return [
    ...(notTwo
      ? [{ file, field: 'years', found: years.join(', '), expected: 'two years, to set side by side' }]
      : []),
    ...rowsOf(record).flatMap(({ field, row }) =>
      columns
        .filter((column) => inOrder(Object.keys(row[column])) !== inOrder(years))
        .map((column) => ({
          file,
          field: `${field}.${column}`,
          found: `figures for ${inOrder(Object.keys(row[column])) || 'no year'}`,
          expected: `figures for the years of the case: ${inOrder(years)}`,
        })),
    ),
  ];
}

/** Languages in which a case has no written page. */
const pageFaults = (record: CaseRecord, { pages }: Content): Fault[] =>
  languages
    .filter((language) => !pages.some(({ address }) => address === `/${language}/cases/${record.id}/`))
    .map((language) => ({
      file: fileOf(record),
      field: 'its page',
      found: `none in ${language}`,
      expected: `content/docs/${language}/cases/${record.id}.mdx`,
    }));

/** What is wrong between the cases and all that they name. */
export const caseFaults = (content: Content): Fault[] =>
  content.records.cases.flatMap((record) => {
    const file = fileOf(record);
    const facts = { file, known: content.names.facts, kind: 'fact in content/facts' };
    return [
      ...dangling({
        file,
        field: 'consortium',
        ids: [record.consortium],
        known: content.names.consortia,
        kind: 'consortium in content/consortia',
      }),
      ...rowsOf(record).flatMap(({ field, row }) =>
        columns.flatMap((column) =>
          dangling({ ...facts, field: `${field}.${column}`, ids: Object.values(row[column]) }),
        ),
      ),
      ...yearFaults(record),
      ...pageFaults(record, content),
    ];
  });
