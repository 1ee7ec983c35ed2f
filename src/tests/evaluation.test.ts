import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluationPages } from '../evaluation/pages.ts';
import { languages } from '../site/languages.ts';
import { readRecords } from '../validation/records.ts';
import { type BuiltPage, below, flat, readPages } from './built-site.ts';

const pages = readPages('dist').filter(({ address }) => /^\/e[ns]\/evaluation\//.test(address));
const { records } = readRecords(process.cwd());

function pageAt(language: string, path: string): BuiltPage {
  const page = pages.find(({ address }) => address === `/${language}/${path}/`);
  if (!page) throw new Error(`dist has no page /${language}/${path}/`);
  return page;
}

/** The figures in the main part of a page, in their order. */
const figuresOf = ({ html }: BuiltPage) =>
  html.querySelectorAll('main a.fact').map((link) => below(link.getAttribute('href')).split('/').at(-2));

const withoutGaps = (text: string) => text.split(/\{[^}]*\}/).map(flat);

test('all pages are there in both languages, and no other', () => {
  const expected = languages.flatMap((language) => evaluationPages.map((path) => `/${language}/${path}/`));
  expect(pages.map(({ address }) => address).toSorted()).toEqual(expected.toSorted());
});

describe.each(languages)('%s', (language) => {
  test('the first page lists the others in the order in which they are read', () => {
    const links = pageAt(language, 'evaluation')
      .html.querySelectorAll('main ol a')
      .map((link) => below(link.getAttribute('href')));
    expect(links).toEqual(evaluationPages.slice(1).map((path) => `/${language}/${path}/`));
  });

  test.each(evaluationPages)('%s rests visibly on the report', (path) => {
    const labels = pageAt(language, path).html.querySelectorAll('main .evidence[data-kind=report]');
    expect(labels.length).toBeGreaterThan(0);
  });

  test('every activity stands there with its rating and all its reasons', () => {
    const { html } = pageAt(language, 'evaluation/results');
    const rows = html.querySelectorAll('table.results tbody tr');
    const results = records['evaluation/results'].toSorted((a, b) => a.order - b.order);
    expect(rows.map((row) => flat(row.querySelector('th')?.textContent ?? ''))).toEqual(
      results.map(({ activity }) => activity[language]),
    );
    expect(rows.map((row) => row.querySelector('.rating')?.getAttribute('data-rating'))).toEqual(
      results.map(({ rating }) => rating),
    );
    for (const [index, { why, against }] of results.entries()) {
      const text = flat(rows[index]?.textContent ?? '');
      const reasons = [...why[language], ...(against ? [against[language]] : [])];
      expect(reasons.flatMap(withoutGaps).filter((part) => !text.includes(part))).toEqual([]);
    }
  });

  test('the counts on the page are those of its rows', () => {
    const { html } = pageAt(language, 'evaluation/results');
    const counts = html.querySelectorAll('table.counts tbody tr:not(.total)').map((row) => ({
      rating: row.querySelector('.rating')?.getAttribute('data-rating'),
      count: Number(row.querySelector('td')?.textContent),
    }));
    expect(counts.length).toBe(4);
    for (const { rating, count } of counts) {
      expect(html.querySelectorAll(`table.results [data-rating=${rating}]`)).toHaveLength(count);
    }
  });

  test('every recommendation says what, whom it concerns and where it stands, and can be linked to', () => {
    const { html } = pageAt(language, 'evaluation/recommendations');
    for (const { order, title, concerns } of records['evaluation/recommendations']) {
      const cells = html.querySelectorAll(`tr#r${order} :is(th, td)`).map((cell) => flat(cell.textContent));
      expect(cells[0]).toBe(`${order}. ${title[language]}`);
      expect(cells.every(Boolean)).toBe(true);
      expect(cells.at(-1)).toContain('§5');
      expect(html.querySelectorAll(`.actors a[href="#r${order}"]`)).toHaveLength(concerns.length);
    }
  });

  test('the guide calls each recommendation by the same name', () => {
    const guide = readFileSync(`content/docs/${language}/guide/lessons.mdx`, 'utf8');
    const missing = records['evaluation/recommendations'].filter(
      ({ order, title }) => !guide.includes(`\n${order}. **${title[language]}.**`),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('every contradiction is there once, with each of its places, and can be linked to', () => {
    const { html } = pageAt(language, 'evaluation/contradictions');
    expect(html.querySelectorAll('.contradictions > div').length).toBe(
      records['evaluation/contradictions'].length,
    );
    for (const { id, title, places, other, use } of records['evaluation/contradictions']) {
      const [entry] = html.querySelectorAll(`.contradictions > #${id}`);
      const text = flat(entry?.textContent ?? '');
      const texts = [title[language], ...places.map(({ says }) => says[language]), use[language]];
      expect(
        texts.flatMap(withoutGaps).filter((part) => !text.includes(part)),
        id,
      ).toEqual([]);
      expect(entry?.querySelectorAll('.evidence')).toHaveLength(places.length + (other ? 1 : 0));
    }
  });

  test('the tables of money show every cell of the report as a figure with its passport', () => {
    const shown = new Set(figuresOf(pageAt(language, 'evaluation/money')));
    const cells = records.facts
      .filter(({ kind, id }) => kind !== 'computed' && /^(budget|table-1|peru-spending)-/.test(id))
      .map(({ id }) => id);
    expect(cells.length).toBe(20 + 3 + 48 + 5 + 12);
    expect(cells.filter((id) => !shown.has(id))).toEqual([]);
  });
});

test.each(evaluationPages)('%s has the same figures in both languages', (path) => {
  const [en, es] = languages.map((language) => figuresOf(pageAt(language, path)));
  expect([...(es ?? [])].toSorted()).toEqual([...(en ?? [])].toSorted());
});
