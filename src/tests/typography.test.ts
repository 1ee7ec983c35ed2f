import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { listFiles, readPages } from './built-site.ts';
import { linesMadeFromPages, linesOfInterface, linesOfPages } from './built-text.ts';
import { linesOf } from './read-text.ts';
import { slipsIn } from './typography.ts';

const slipsOf = (html: string, language = 'en') =>
  linesOf(parse(`<html lang="${language}"><body>${html}</body></html>`)).flatMap((line) => slipsIn(line));

test.each([
  ['<a href="/">Show more</a><a href="/">Next</a>', 'two elements run together: |Show more||Next|'],
  ['<p>2008<b>Muyu</b></p>', 'two elements run together: 2008|Muyu|'],
  ['<p>It ended.<a href="/">Muyu</a> began</p>', 'two elements run together: It ended.|Muyu| began'],
  ['<p>It ended.Muyu began</p>', 'no space after a mark: It ended.Muyu began'],
  ['<p>firms,members</p>', 'no space after a mark: firms,members'],
  ['<p>firms(five)</p>', 'no space before a bracket: firms(five)'],
  ['<p>in 2008firms</p>', 'a number runs into a word: in 2008firms'],
  ['<p>five firms , and more</p>', 'a space before a mark: five firms , and more'],
  ['<p>( five</p>', 'a space after an opening mark: ( five'],
  ["<p>the firm's</p>", "a straight quotation mark: the firm's"],
  ['<p>a firm -- or two</p>', 'a dash of hyphens, dots of full stops: a firm -- or two'],
  ['<p>Page {page}</p>', 'a gap that nothing fills: Page {page}'],
  ['<p>undefined firms</p>', 'a gap that nothing fills: undefined firms'],
  ['<p>NaN%</p>', 'a gap that nothing fills: NaN%'],
  ['<p>[object Object]</p>', 'a gap that nothing fills: [object Object]'],
  ['<p>3,5 firms</p>', 'a decimal comma: 3,5 firms'],
  ['<img alt="Firms,members">', 'no space after a mark: Firms,members'],
  ['<button aria-label="Page {n}">x</button>', 'a gap that nothing fills: Page {n}'],
])('%s has a slip', (html, slip) => {
  expect(slipsOf(html)).toContain(slip);
});

test.each([
  ['<p>Cuántas empresas?</p>', 'a question without its first mark: Cuántas empresas?'],
  ['<p>dice “Muyu”</p>', 'quotation marks of English: dice “Muyu”'],
])('%s has a slip in Spanish', (html, slip) => {
  expect(slipsOf(html, 'es')).toContain(slip);
});

test.each([
  '<p><a href="/">Show more</a> <a href="/">Next</a></p>',
  '<ul><li>Five</li><li>Six</li></ul>',
  '<p>US$ 1,234.50 (<b>26%</b>), the firms’ “own” …</p>',
  '<p>See data.json, index.html, example.org and A4.</p>',
])('%s has none', (html) => {
  expect(slipsOf(html)).toEqual([]);
});

/** Texts that stand as a document has them: cells of the annex, titles; names also broken into lines, as on a chart. */
const letters = ['consortia', 'sources'].flatMap((folder) =>
  listFiles(`content/${folder}`, '*.json').flatMap((file) => {
    const { name, title, printed } = JSON.parse(readFileSync(join('content', folder, file), 'utf8'));
    const parts = name?.split(' ').filter((part: string) => part.includes("'")) ?? [];
    return [name, ...parts, title, printed?.offer].filter((text) => text && /["',.]/.test(text));
  }),
);

/** Keys of the words of the interface. */
const keys = Object.keys(JSON.parse(readFileSync('content/i18n/en.json', 'utf8'))).filter(
  (name) => !name.endsWith('.json'),
);
const key = new RegExp(
  `(?<![\\w.])(?:${keys.map((name) => name.replaceAll('.', '\\.')).join('|')})(?![\\w.])`,
);

test('no text of a page is typed amiss or runs into its neighbour', () => {
  const lines = [...linesOfPages(readPages('dist')), ...linesOfInterface()];
  expect(lines.length).toBeGreaterThan(100_000);
  const slips = lines.flatMap((line) => slipsIn(line, letters).map((slip) => `${line.language}: ${slip}`));
  expect([...new Set(slips)]).toEqual([]);
  expect(lines.filter(({ text }) => key.test(text)).map(({ text }) => text)).toEqual([]);
}, 600_000);

/** What is looked for in texts that are made from pages, where titles and code have lost their marks. */
const inMadeTexts = /^(no space after a mark|a number runs into a word|a gap)/;

test('nor does what programs and the search are given', () => {
  const slips = linesMadeFromPages('dist').flatMap((line) => slipsIn(line, letters));
  expect([...new Set(slips.filter((slip) => inMadeTexts.test(slip)))]).toEqual([]);
}, 600_000);
