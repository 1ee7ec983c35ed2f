// npm run handbook: the whole guide as a PDF with bookmarks, the poster and the leaflet, in each language, from the
// built site.
import { mkdirSync } from 'node:fs';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import { sheetsOfPlaces } from '../src/guide/pdf-pages.ts';
import { pageAddress } from '../src/site/addresses.ts';
import { languages } from '../src/site/languages.ts';
import { readSiteUrl } from '../src/site/site-url.ts';
import { ensureChromium } from './chromium.mjs';

const folder = 'dist/handbook';
const { base } = readSiteUrl(process.env.SITE_URL);
const server = await preview({ root: process.cwd(), logLevel: 'error' });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
mkdirSync(folder, { recursive: true });
for (const language of languages) {
  const page = await browser.newPage();
  const address = pageAddress(base, language, 'guide/print');
  const answer = await page.goto(`http://localhost:${server.port}${address}`);
  if (!answer?.ok()) throw new Error(`${address} is not there: run "npm run build" first`);
  const path = `${folder}/handbook-${language}.pdf`;
  const options = { tagged: true, outline: true, preferCSSPageSize: true };
  // Printed twice: the first time says on which sheet each chapter begins.
  const sheets = sheetsOfPlaces((await page.pdf(options)).toString('latin1'));
  for (const link of await page.locator('.bound-contents a').all()) {
    const place = (await link.getAttribute('href'))?.slice(1) ?? '';
    await link.evaluate(
      (element, sheet) => element.setAttribute('data-sheet', sheet),
      String(sheets.get(place)),
    );
  }
  await page.pdf({ ...options, path });
  console.log(path);
  for (const [sheet, paper, size] of [
    ['poster-a4', 'share/poster', '#a4'],
    ['poster-a3', 'share/poster', '#a3'],
    ['leaflet', 'share/leaflet', ''],
  ] as const) {
    const file = `${folder}/${sheet}-${language}.pdf`;
    await page.goto(`http://localhost:${server.port}${pageAddress(base, language, paper)}${size}`);
    await page.pdf({ tagged: true, preferCSSPageSize: true, path: file });
    console.log(file);
  }
}
await browser.close();
await server.stop();
