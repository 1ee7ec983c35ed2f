import { expect, test } from 'vitest';
import type { ListSummary } from './edition.ts';
import { fillCosts } from './fill-costs.ts';
import { type ListId, listIds } from './parts.ts';

const summary: ListSummary = { version: '', pages: 1, files: 3, cost: 1_500_400, size: 0 };
const summaries = Object.fromEntries(
  listIds.map((id) => [id, id === 'search' ? { ...summary, pages: 0 } : summary]),
) as Record<ListId, ListSummary>;
const empty = [...listIds, 'all']
  .map((id) => `<b class="x" data-cost="${id}"></b><span data-pages="${id}"></span>`)
  .join('');

test('the page says what each part costs, and its pages where it has some', () => {
  const page = fillCosts(empty, 'es', summaries);
  expect(page).toContain(
    '<b class="x" data-cost="guide">1.5 MB</b><span data-pages="guide">· 1 página</span>',
  );
  expect(page).toContain('data-cost="search">1.5 MB</b><span data-pages="search"></span>');
  expect(page).toContain('data-cost="all">10.5 MB<');
});

test('a page that has no place for a cost is refused', () => {
  expect(() => fillCosts('<p></p>', 'en', summaries)).toThrow('has no empty data-cost="all"');
});
