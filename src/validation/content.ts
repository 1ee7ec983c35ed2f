import { annexFaults } from './annex.ts';
import { caseFaults } from './case-references.ts';
import { chartFaults } from './chart-references.ts';
import { courseFaults } from './course-references.ts';
import { evaluationFaults } from './evaluation-references.ts';
import { factFaults } from './fact-references.ts';
import type { Fault } from './fault.ts';
import { feedFaults } from './feed-references.ts';
import { linkCodeFaults } from './link-codes.ts';
import { listFaults } from './lists.ts';
import { pageFaults } from './pages.ts';
import { paperFaults } from './paper-references.ts';
import { type PageFile, readPages } from './read-pages.ts';
import { readingFaults } from './readings.ts';
import { type Names, type Records, readRecords } from './records.ts';
import { readReportSections } from './report-sections.ts';
import { shareFaults } from './share-references.ts';
import { termFaults } from './term-references.ts';
import { toolFaults } from './tool-references.ts';
import { worksheetFaults } from './worksheet-references.ts';

/** All that is held against each other. */
export interface Content {
  /** Folder of the project. */
  root: string;
  /** The records that fit their schemas. */
  records: Records;
  /** The names of all records, also of the faulty ones. */
  names: Names;
  pages: PageFile[];
  /** The sections that the report has. */
  sections: Set<string>;
}

/**
 * Holds all records and written pages against their schemas and against each other.
 * The vocabularies must be sound before (`vocabularyFaults`): schemas are made from them.
 *
 * @param root folder of the project
 * @returns every fault there is
 */
export function contentFaults(root: string): Fault[] {
  const { records, names, faults } = readRecords(root);
  const { pages, faults: headFaults } = readPages(root);
  const content: Content = { root, records, names, pages, sections: readReportSections(root) };
  return [
    ...faults,
    ...headFaults,
    ...factFaults(content),
    ...caseFaults(content),
    ...chartFaults(content),
    ...courseFaults(content),
    ...evaluationFaults(content),
    ...annexFaults(content),
    ...readingFaults(content),
    ...termFaults(content),
    ...worksheetFaults(content),
    ...paperFaults(content),
    ...toolFaults(content),
    ...feedFaults(content),
    ...shareFaults(content),
    ...pageFaults(content),
    ...linkCodeFaults(content),
    ...listFaults(content),
  ];
}
