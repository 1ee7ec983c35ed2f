import { textsOf } from '../course/texts.ts';
import type { Content } from './content.ts';
import { dangling } from './dangling.ts';
import { figureFaultsOf } from './evaluation-references.ts';
import type { Fault } from './fault.ts';
import { orderFaults } from './order.ts';
import { pathBelow } from './read-pages.ts';
import type { Records } from './records.ts';
import { sectionFaults } from './report-sections.ts';
import { placeFaults } from './worksheet-references.ts';

type Module = Records['course'][number];

const fileOf = ({ id }: Module) => `content/course/${id}.json`;

/** Paths below the language of the written pages. */
const writtenPaths = ({ pages }: Content): Set<string> =>
  new Set(pages.map(({ address }) => pathBelow(address)));

/** Pages, worksheets, cases and facts that a module names and that there are none of. */
function nameFaults(module: Module, content: Content): Fault[] {
  const file = fileOf(module);
  const { names } = content;
  const written = writtenPaths(content);
  const named: Array<[field: string, ids: string[], known: ReadonlySet<string>, kind: string]> = [
    ['reading', module.reading, written, 'page in content/docs'],
    ['further', module.further, written, 'page in content/docs'],
    ['exercise.worksheet', [module.exercise.worksheet], names.worksheets, 'worksheet in content/worksheets'],
    ['facilitator.figures', module.facilitator.figures, names.facts, 'fact in content/facts'],
    ['facilitator.chart', [module.facilitator.chart], names.charts, 'chart in content/charts'],
    ...module.questions.map(
      ({ read }, place) =>
        [`questions.${place}.read`, [read], written, 'page in content/docs'] satisfies (typeof named)[number],
    ),
  ];
  return named.flatMap(([field, ids, known, kind]) => dangling({ file, field, ids, known, kind }));
}

/** Sections of the report and other works that the evidence of a question names and that there are none of. */
const evidenceFaults = (module: Module, { names, sections }: Content): Fault[] =>
  module.questions.flatMap(({ evidence }, place) =>
    evidence.flatMap((entry, at) => {
      const where = { file: fileOf(module), field: `questions.${place}.evidence.${at}` };
      if ('report' in entry) return sectionFaults(where, entry.report, sections);
      if ('advice' in entry) return [];
      return dangling({
        ...where,
        ids: [entry.other],
        known: names.sources,
        kind: 'source in content/sources',
      });
    }),
  );

/** What is wrong within the modules and forms of the course, and between them and all that they name. */
export const courseFaults = (content: Content): Fault[] => {
  const { course, 'course-forms': forms } = content.records;
  return [
    ...course.flatMap((module) => [
      ...textsOf(module).flatMap(({ field, text }) =>
        figureFaultsOf({ file: fileOf(module), field, text }, content),
      ),
      ...nameFaults(module, content),
      ...evidenceFaults(module, content),
    ]),
    ...orderFaults(course, fileOf),
    ...forms.flatMap((form) => placeFaults('course-forms', form)),
  ];
};
