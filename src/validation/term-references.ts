import type { Content } from './content.ts';
import { dangling } from './dangling.ts';
import type { Fault } from './fault.ts';
import { sectionFaults } from './report-sections.ts';

/** What is wrong between the terms of the glossary and all that they name. */
export const termFaults = ({ records, names, sections }: Content): Fault[] =>
  records.glossary.flatMap(({ id, rests, see = [] }) => {
    const file = `content/glossary/${id}.json`;
    const others = new Set([...names.glossary].filter((name) => name !== id));
    return [
      ...('report' in rests ? sectionFaults({ file, field: 'rests.report' }, rests.report, sections) : []),
      ...dangling({
        file,
        field: 'rests.other',
        ids: 'other' in rests ? [rests.other] : [],
        known: names.sources,
        kind: 'source in content/sources',
      }),
      ...dangling({
        file,
        field: 'see',
        ids: see,
        known: others,
        kind: 'term in content/glossary other than this one',
      }),
    ];
  });
