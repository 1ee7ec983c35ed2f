import type { Fault } from './fault.ts';
import { imageSizeFaults } from './image-sizes.ts';
import { vocabularyFaults, wordFaults } from './words.ts';

/**
 * Every fault of words, images, records and pages, in one list. Only a faulty vocabulary puts off the records and pages:
 * their schemas are made from it and cannot be loaded before.
 *
 * @param root folder of the project
 */
export async function projectFaults(root: string): Promise<Fault[]> {
  const soon = [...wordFaults(root), ...(await imageSizeFaults(root))];
  if (vocabularyFaults(root).length > 0) return soon;
  const { contentFaults } = await import('./content.ts');
  return [...soon, ...contentFaults(root)];
}
