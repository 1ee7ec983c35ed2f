import { expect, test } from 'vitest';
import { usesAsHtml, usesOfFigures } from './used-in.ts';

const menu =
  '<details><summary>Cases &amp; more</summary><a href="/en/cases/muyu/" aria-current="page">M</a></details>';
const page = (address: string, main: string, menu = '') => ({
  address,
  html: `<html><body><nav class="menu">${menu}<a href="/en/facts/menu/">x</a></nav><main>${main}</main></body></html>`,
});
const figure = (id: string, base = '') => `<a class="fact" href="${base}/en/facts/${id}/">5</a>`;

test('a figure is found wherever a page leads to its passport, below the heading it stands under', () => {
  const uses = usesOfFigures([
    page(
      '/en/cases/muyu/',
      `<h1>Muyu</h1><p>${figure('a')}</p>
       <h2 id="sales"><span>Sales</span> and <em>more</em></h2><p>${figure('a')} ${figure('a')}</p>
       <h2 id="chart">Chart</h2><figure><table><td>${figure('b')}</td></table></figure> ${figure('a')}`,
      menu,
    ),
  ]);
  const use = { address: '/en/cases/muyu/', title: 'Muyu', above: 'Cases & more' };
  const chart = { id: 'chart', text: 'Chart' };
  expect(uses.get('a')).toEqual([{ ...use, parts: [{ id: 'sales', text: 'Sales and more' }, chart] }]);
  expect(uses.get('b')).toEqual([{ ...use, parts: [chart] }]);
});

test('pages keep their order; a link to the list of figures, or beside the text, is none to a passport', () => {
  const uses = usesOfFigures([
    page('/base/en/b/', figure('a', '/base')),
    page('/base/en/a/', figure('a', '/base')),
    page('/base/en/c/', '<a href="/base/en/facts/">All</a> <a href="/base/en/facts/#money">Money</a>'),
  ]);
  expect([...uses.keys()]).toEqual(['a']);
  expect(uses.get('a')?.map(({ address }) => address)).toEqual(['/base/en/b/', '/base/en/a/']);
});

test('a page that is not in the menu belongs to the one that is marked there', () => {
  const marked =
    '<details><summary>At hand</summary><a href="/en/worksheets/" aria-current="true">Sheets</a></details>';
  const uses = usesOfFigures([page('/en/worksheets/baseline/', `<h1>Baseline</h1>${figure('a')}`, marked)]);
  expect(uses.get('a')?.[0]?.above).toBe('Sheets');
});

test('titles stay text', () => {
  const part = { id: 'a', text: 'A & B' };
  expect(usesAsHtml([{ address: '/en/x/', title: '<b> "x"', above: 'A > B', parts: [part] }])).toBe(
    '<ul><li>A &gt; B › <a href="/en/x/">&lt;b&gt; &quot;x&quot;</a>: <a href="/en/x/#a">A &amp; B</a></li></ul>',
  );
});
