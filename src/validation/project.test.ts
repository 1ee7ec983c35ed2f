import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeFolder } from '../site/testing.ts';
import { projectFaults } from './project.ts';
import { replace } from './testing.ts';
import { sound } from './testing-project.ts';

const word = 'content/i18n/es.json';
const label = 'content/vocabulary/sectors.json';
const fact = 'content/facts/sales-2008.json';
const page = 'content/docs/en/guide/index.mdx';

/** The files with a fault, of a project in which a word, a fact, a page and perhaps a label are faulty. */
async function faultyFiles(labels: string): Promise<string[]> {
  const content = {
    ...sound,
    [word]: replace('"Consorcios"', '5')(sound[word] ?? ''),
    [fact]: replace('"usd"', '"usdd"')(sound[fact] ?? ''),
    [page]: replace('title:', 'titel:')(sound[page] ?? ''),
    [label]: labels,
  };
  const root = writeFolder(content);
  const faults = await projectFaults(root);
  rmSync(root, { recursive: true });
  return [...new Set(faults.map(({ file }) => file))];
}

test('words, records and pages come in one list', async () => {
  expect(await faultyFiles(sound[label] ?? '')).toEqual([word, fact, page]);
});

test.each(['{', '{ "jewellery": { "en": "Jewellery" } }'])(
  'a vocabulary %s puts off all but the words',
  async (text) => {
    expect(await faultyFiles(text)).toEqual([word, label]);
  },
);
