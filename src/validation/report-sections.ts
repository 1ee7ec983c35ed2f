import { join } from 'node:path';
import { readText } from '../site/files.ts';
import type { Fault } from './fault.ts';
import { meant } from './meant.ts';

/** The report's id in `content/sources`. */
export const reportId = 'osl-eva-08-r12';

const file = `content/sources/${reportId}.sections.tsv`;

/** The sections that the report has: "4.3.2", "Annex 3". One a line, its title after a tab. */
export const readReportSections = (root: string): Set<string> =>
  new Set(
    readText(join(root, file))
      .split('\n')
      .map((line) => line.split('\t')[0] ?? '')
      .filter(Boolean),
  );

/**
 * A fault for every section that the report does not have.
 *
 * @param place file and field in which they are named
 * @param named sections as a writer names them: "4.2, Annex 3"
 */
export const sectionFaults = (
  place: Pick<Fault, 'file' | 'field'>,
  named: string,
  sections: ReadonlySet<string>,
): Fault[] =>
  named
    .split(/,\s*/)
    .filter((section) => !sections.has(section))
    .map((section) => {
      const best = meant(section, sections);
      return {
        ...place,
        found: `"${section}"`,
        expected: `sections that the report has, joined by ", ": ${[...sections].join(', ')}`,
        fix: best && `"${named.replace(section, best)}"`,
      };
    });
