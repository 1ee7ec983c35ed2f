import { afterAll, beforeAll, expect, test } from 'vitest';
import { startVisit, type Visit } from './browser.ts';
import { kinds } from './kinds.ts';
import { violations } from './question-pages.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});

afterAll(() => visit?.close());

/** By day and by night, on a phone and on a wide page. */
const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme, width })),
);

test.each(kinds)('axe finds nothing on %s', async (path) => {
  const { page } = await visit.open(path);
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
  }
  await page.context().close();
});
