import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scratchFolder } from '../bench/scratch.ts';
import { buildIn, copyOfFiles, surroundings } from '../reproduce/copies.ts';
import { differences } from '../reproduce/differences.ts';
import { listFiles } from './built-site.ts';

const [, elsewhere] = surroundings;

afterAll(() => rmSync(join(scratchFolder(process.cwd()), elsewhere.name), { recursive: true, force: true }));

test('a build in another folder, time zone and language is equal to the byte', () => {
  const other = buildIn(copyOfFiles(process.cwd(), elsewhere), elsewhere);
  expect(differences('dist', other)).toEqual([]);
  // Fifteen minutes: a whole build, on a machine that does other things as well.
}, 900_000);

/** Where the moment may be asked for: on the reader's device, and when a writer adds something. */
const asksForNow =
  /^(src\/(bench|device)\/|src\/(worksheets\/answers|monitoring\/book-file|offline\/worker)\.ts$|scripts\/)/;

test('nothing that is built asks what time it is, or for chance', () => {
  const asking = listFiles('.', '{src,scripts}/**/*.{ts,astro,mjs}')
    .filter((file) => !/\.(client|test)\.ts$|^src\/tests\//.test(file))
    .filter((file) =>
      /new Date\(\)|Date\.now\(|Math\.random\(|randomUUID\(/.test(readFileSync(file, 'utf8')),
    );
  expect(asking.length).toBeGreaterThan(0);
  expect(asking.filter((file) => !asksForNow.test(file))).toEqual([]);
});
