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

/** What a line carries before it has to wait for an answer, in kB: ten packets. */
const oneFlight = 14.6;

test.each([
  ['/?choose', 8],
  ['/es/guide/', oneFlight],
  ['/es/guide/stages/identification/', oneFlight],
  ['/en/guide/stages/trust/', oneFlight],
  // The guide's longest texts, and the one with the most figures and sources.
  ['/es/guide/questions/', oneFlight],
  ['/es/guide/money/', oneFlight],
  ['/en/guide/other-countries/', oneFlight],
  ['/es/evaluation/', oneFlight],
  // With a chart, and with two beside three tables.
  ['/es/evaluation/results/', 20],
  ['/es/evaluation/money/', 26],
  // Thirty-five places that do not fit, each with its labels.
  ['/es/evaluation/contradictions/', 17],
  ['/es/catalogue/peruvian-bio-consortia/', oneFlight],
  ['/es/catalogue/productos-organicos/', oneFlight],
  ['/en/catalogue/muyu/', oneFlight],
  // Passports: of a figure that 30 records make, and one that many pages show.
  ['/en/facts/catalogue-people/', oneFlight],
  ['/es/facts/catalogue-firms-median/', oneFlight],
  ['/es/about/news/', oneFlight],
  ['/es/about/contribute/', oneFlight],
  // With the script that keeps, and what each part costs now or still.
  ['/es/about/offline/', 20.1],
  // All figures, a line each.
  ['/es/facts/', 30],
  // A sheet to fill brings its own style, a script that keeps what is written, and twice the labels: with its filled
  // example.
  ['/es/worksheets/baseline/', 17.5],
  // A module has five questions with every answer explained, and a script that keeps what is done.
  ['/es/course/', 17.4],
  ['/es/course/understand/', 19.4],
  // The monitoring book before there is a year: the parts that work with years, and the charts, come later.
  ['/es/tools/monitoring/', 21.4],
  // The home page has the map with thirty bands, a chart in two sizes and the feeds, the case a chart with all that goes
  // with it.
  ['/es/', 18.5],
  ['/es/cases/muyu/', 18.7],
  // Three charts, each in two sizes, with its table.
  ['/es/catalogue/charts/', 36],
  ['/en/charts/budget-october-2008/', 17.5],
  ['/es/cases/', oneFlight],
  ['/es/cases/acmc/', oneFlight],
  // 139 terms in two languages are 14 kB of words: a page to look things up in, two flights.
  ['/es/guide/glossary/', 2 * oneFlight],
  // The kit: a page of texts, all short addresses in one list, and the builder, whose list of pages is most of it.
  ['/es/share/', oneFlight],
  ['/es/share/press/', 17.5],
  ['/es/share/addresses/', 22],
  ['/es/share/link/', 20],
  ['/es/catalogue/', 40],
  // The tools of the catalogue: their scripts and records come when somebody turns to them, or with a choice.
  ['/es/catalogue/compare/', 18],
  ['/es/catalogue/alike/', 18],
  ['/es/catalogue/compare/?id=muyu&id=productos-del-valle-sagrado&id=acmc&id=electrico-atem', 2 * oneFlight],
  ['/es/catalogue/alike/?sector=pisco&market=CN', 2 * oneFlight],
])('a first visit to %s weighs at most %d kB', async (path, most) => {
  expect(await weightOf(path)).toBeLessThanOrEqual(most * 1000);
});
