import { languages } from '../site/languages.ts';
import { caseFieldFaults } from './case-fields.ts';
import { salesTableFaults } from './case-tables.ts';
import type { Content } from './content.ts';
import { dangling } from './dangling.ts';
import type { Fault } from './fault.ts';
import { orderFaults } from './order.ts';
import type { Records } from './records.ts';
import { sectionFaults } from './report-sections.ts';

type CaseRecord = Records['cases'][number];

const fileOf = ({ id }: { id: string }) => `content/cases/${id}.json`;

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

/** Consortia, facts and sections of the report that a case names and that there are none of. */
function nameFaults(
  { consortium, figure, earlier, printed }: CaseRecord,
  file: string,
  content: Content,
): Fault[] {
  const { consortia, facts } = content.names;
  return [
    ...dangling({
      file,
      field: 'consortium',
      ids: consortium ? [consortium] : [],
      known: consortia,
      kind: 'consortium in content/consortia',
    }),
    ...Object.entries({ figure, earlier }).flatMap(([field, fact]) =>
      dangling({ file, field, ids: fact ? [fact] : [], known: facts, kind: 'fact in content/facts' }),
    ),
    ...printed.flatMap(({ section }, index) =>
      sectionFaults({ file, field: `printed.${index}.section` }, section, content.sections),
    ),
  ];
}

/** What is wrong between the cases and all that they name. */
export const caseFaults = (content: Content): Fault[] => [
  ...content.records.cases.flatMap((record) => {
    const file = fileOf(record);
    return [
      ...nameFaults(record, file, content),
      ...caseFieldFaults(record, file, content),
      ...(record.salesTable ? salesTableFaults(record.salesTable, file, content) : []),
      ...pageFaults(record, content),
    ];
  }),
  ...orderFaults(content.records.cases, fileOf),
];
