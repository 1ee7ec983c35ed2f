import type { Content } from './content.ts';
import { dangling } from './dangling.ts';
import type { Fault } from './fault.ts';
import type { Records } from './records.ts';

type Heading = Records['tools'][number]['headings'][number];

/** Worksheets of a heading that there are none of, and records to look at that have no page. */
function headingFaults(heading: Heading, at: { file: string; field: string }, { names }: Content): Fault[] {
  const { file, field } = at;
  const sheets = heading.statements.flatMap(({ next }, place) =>
    dangling({
      file,
      field: `${field}.statements.${place}.next.worksheet`,
      ids: next.worksheet ? [next.worksheet] : [],
      known: names.worksheets,
      kind: 'worksheet in content/worksheets',
    }),
  );
  const records = ('look' in heading ? heading.look : []).flatMap(({ kind, id }, place) => {
    const folder = kind === 'cases' ? 'cases' : 'consortia';
    return dangling({
      file,
      field: `${field}.look.${place}.id`,
      ids: [id],
      known: names[folder],
      kind: `record in content/${folder}`,
    });
  });
  return [...sheets, ...records];
}

/** What is wrong between the tools and all that they name. */
export const toolFaults = (content: Content): Fault[] =>
  content.records.tools.flatMap(({ id, headings }) =>
    headings.flatMap((heading, place) =>
      headingFaults(heading, { file: `content/tools/${id}.json`, field: `headings.${place}` }, content),
    ),
  );
