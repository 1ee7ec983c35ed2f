import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { tablesAsCards } from './table-cards.ts';

const html = `<p>Text</p><table><thead><tr><th>Where</th><th>Firms</th></tr></thead>
<tbody><tr><td>Peru</td><td><a href="x">5</a></td></tr><tr><td>Spain</td><td>3</td></tr></tbody></table>`;

test('the first cell heads its row, the others carry the name of their column', () => {
  const table = parse(tablesAsCards(html)).querySelector('table.cards');
  expect(table?.querySelectorAll('th[scope=row]').map(({ text }) => text)).toEqual(['Peru', 'Spain']);
  expect(table?.querySelectorAll('td').map((cell) => cell.getAttribute('data-label'))).toEqual([
    'Firms',
    'Firms',
  ]);
  expect(table?.querySelector('td a')?.getAttribute('href')).toBe('x');
});

test('a head that says nothing is a plain cell', () => {
  const table = parse(tablesAsCards(html.replace('Where', '')));
  expect(table.querySelectorAll('thead th').map(({ text }) => text)).toEqual(['Firms']);
  expect(table.querySelector('thead td')?.getAttribute('role')).toBe('cell');
});

test('text beside the table stays as it is', () => {
  expect(tablesAsCards(html)).toContain('<p>Text</p>');
});

test('columns of figures are marked as such, their heads too, the first column not', () => {
  const marked = (figures?: boolean) =>
    parse(tablesAsCards(html, { figures }))
      .querySelectorAll('.number')
      .map(({ text }) => text);
  expect(marked(true)).toEqual(['Firms', '5', '3']);
  expect(marked()).toEqual([]);
});

test('the last row is marked as the total where it is one', () => {
  const totals = (total?: boolean) =>
    parse(tablesAsCards(html, { total }))
      .querySelectorAll('tr.total th')
      .map(({ text }) => text);
  expect(totals(true)).toEqual(['Spain']);
  expect(totals()).toEqual([]);
});
