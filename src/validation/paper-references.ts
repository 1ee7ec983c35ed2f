import type { Claim, Paper } from '../paper/schema.ts';
import type { Content } from './content.ts';
import { dangling } from './dangling.ts';
import { figureFaultsOf } from './evaluation-references.ts';
import type { Fault } from './fault.ts';
import { readCodes } from './read-codes.ts';
import { sectionFaults } from './report-sections.ts';

const fileOf = ({ id }: Paper) => `content/paper/${id}.json`;

/** The claims of a sheet by the field that they stand in. */
function claimsOf(paper: Paper): [string, Claim][] {
  if (paper.id === 'poster') return [];
  const parts = [
    ...paper.inside.map((part, index) => [`inside.${index}`, part] as const),
    ['example', paper.example] as const,
    ['failed', paper.failed] as const,
    ['ask', paper.ask] as const,
  ];
  return parts.flatMap(([field, { says }]) =>
    says.map((claim, index): [string, Claim] => [`${field}.says.${index}`, claim]),
  );
}

/** Figures, sections and works of a claim that there are none of. */
const claimFaults = (file: string, field: string, claim: Claim, content: Content): Fault[] => [
  ...figureFaultsOf({ file, field: `${field}.text`, text: claim.text }, content),
  ...(claim.report ? sectionFaults({ file, field: `${field}.report` }, claim.report, content.sections) : []),
  ...dangling({
    file,
    field: `${field}.other`,
    ids: claim.other ? [claim.other] : [],
    known: content.names.sources,
    kind: 'source in content/sources',
  }),
];

/** Worksheets of the poster, and the leaflet's consortium, where there are none of them. */
const recordFaults = (paper: Paper, { names }: Content): Fault[] =>
  paper.id === 'poster'
    ? paper.stages.flatMap(({ worksheet }, index) =>
        dangling({
          file: fileOf(paper),
          field: `stages.${index}.worksheet`,
          ids: [worksheet],
          known: names.worksheets,
          kind: 'worksheet in content/worksheets',
        }),
      )
    : dangling({
        file: fileOf(paper),
        field: 'example.consortium',
        ids: [paper.example.consortium],
        known: names.consortia,
        kind: 'consortium in content/consortia',
      });

/** A short address that a sheet prints and that there is none of. */
const codeFaults = (paper: Paper, codes: ReadonlySet<string>): Fault[] =>
  dangling({
    file: fileOf(paper),
    field: 'code',
    ids: [paper.code],
    known: codes,
    kind: 'short address in content/links',
  });

/** What is wrong between the sheets of `content/paper` and all that they name. */
export function paperFaults(content: Content): Fault[] {
  const codes = new Set(readCodes(content.root).keys());
  return content.records.paper.flatMap((paper) => [
    ...codeFaults(paper, codes),
    ...claimsOf(paper).flatMap(([field, claim]) => claimFaults(fileOf(paper), field, claim, content)),
    ...recordFaults(paper, content),
  ]);
}
