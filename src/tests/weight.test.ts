import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startVisit, type Visit } from './browser.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});

afterAll(() => visit?.close());

/** Weight of a first visit in bytes: everything until the network is idle, each answer compressed with brotli. */
async function weightOf(path: string): Promise<number> {
  const { page, requests } = await visit.open(path, { viewport: { width: 390, height: 844 } });
  await page.context().close();
  const bodies = await Promise.all(
    [...new Set(requests)]
      .filter((url) => !url.startsWith('data:'))
      .map(async (url) => (await fetch(url)).arrayBuffer()),
  );
  return bodies.reduce((total, body) => total + brotliCompressSync(new Uint8Array(body)).length, 0);
}

test.each([
  ['/?choose', 8],
  ['/es/', 24],
  ['/es/guide/', 20],
  ['/es/guide/stages/identification/', 20],
  ['/en/guide/stages/trust/', 20],
  ['/es/cases/muyu/', 24],
  ['/es/catalogue/peruvian-bio-consortia/', 20],
  ['/en/catalogue/muyu/', 20],
  ['/es/catalogue/', 40],
])('a first visit to %s weighs at most %d kB', async (path, most) => {
  expect(await weightOf(path)).toBeLessThanOrEqual(most * 1000);
});
