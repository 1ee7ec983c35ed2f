import type { Fault } from './fault.ts';
import { pageFaults } from './pages.ts';
import { readPages } from './read.ts';
import { readRecords } from './records.ts';
import { referenceFaults } from './references.ts';

/**
 * Holds all records and written pages against their schemas and against each other.
 * Words and vocabularies must be sound before (`wordFaults`): schemas are made from them.
 *
 * @param root folder of the project
 * @returns every fault there is
 */
export function contentFaults(root: string): Fault[] {
  const { records, faults } = readRecords(root);
  const pages = readPages(root);
  return [...faults, ...pages.faults, ...referenceFaults(records), ...pageFaults(pages.items, records)];
}
