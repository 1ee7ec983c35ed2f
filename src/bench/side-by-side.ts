import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArgs } from './measure.ts';
import { bareTexts, writeFloor, writeStarlight } from './rivals.ts';
import { serveSlowly } from './slow-server.ts';
import { type SearchWay, searchSlowly, visitSlowly } from './slow-visit.ts';
import { textTable } from './table.ts';

/** The longest text of the guide, one with a drawing, and one of middling length. */
const pages = ['es/guide/questions', 'es/guide/stages/trust', 'en/guide/roles'];

const query = 'confianza';

/** Ours, which on a slow line fetches the full text when it is asked for. */
const ours: SearchWay = {
  open: (page) => page.keyboard.press('/'),
  field: '.search input[type=search]',
  result: '.search .titles li a',
};

const oursInText: SearchWay = {
  ...ours,
  further: '.search .more',
  result: '.search .passages li a',
};

const starlights: SearchWay = {
  open: (page) => page.locator('button[data-open-modal]').click(),
  field: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result-link',
};

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** Bare pages and Starlight as it comes, with the texts of our guide, below `scratch`. */
function makeRivals(root: string, scratch: string) {
  const texts = bareTexts(join(root, 'dist'), 'guide');
  writeFloor(join(scratch, 'floor'), texts);
  const folder = join(scratch, 'starlight');
  writeStarlight(folder, root, texts);
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { floor: join(scratch, 'floor'), starlight: join(folder, 'dist') };
}

/**
 * Ours beside the same text in Starlight as it comes and on bare pages, in one run: a first visit, and a search, on a
 * slow line with a slow processor.
 *
 * @param root of the project, built
 * @param scratch folder for the others
 * @returns two tables as text
 */
export async function sideBySide(root: string, scratch: string, executablePath: string): Promise<string> {
  const { floor, starlight } = makeRivals(root, scratch);
  const servers = {
    ours: await serveSlowly(join(root, 'dist')),
    Starlight: await serveSlowly(starlight),
    floor: await serveSlowly(floor),
  };
  const browser = await chromium.launch({ executablePath, args: browserArgs });
  try {
    const visits = [
      ['page', 'of', 'kB', 'requests', 'first paint ms', 'largest paint ms', 'blocking ms', 'shift'],
    ];
    for (const page of pages) {
      for (const [name, server] of Object.entries(servers)) {
        const visit = await visitSlowly(browser, server, `/${page}/`);
        visits.push([
          page,
          name,
          kilobytes(visit.bytes),
          String(visit.requests),
          visit.firstPaint.toFixed(0),
          visit.largestPaint.toFixed(0),
          visit.blocking.toFixed(0),
          visit.shift.toFixed(3),
        ]);
      }
    }
    const searches = [['search', 'kB', 'requests', 'ms from the first key']];
    for (const [name, server, way] of [
      ['ours', servers.ours, ours],
      ['ours, and in the texts', servers.ours, oursInText],
      ['Starlight', servers.Starlight, starlights],
    ] as const) {
      const cost = await searchSlowly(browser, server, '/es/guide/roles/', query, way);
      searches.push([name, kilobytes(cost.bytes), String(cost.requests), cost.milliseconds.toFixed(0)]);
    }
    return [textTable(visits), textTable(searches)].join('\n\n');
  } finally {
    await browser.close();
    for (const server of Object.values(servers)) server.close();
  }
}
