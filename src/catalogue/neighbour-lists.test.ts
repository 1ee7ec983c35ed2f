import { expect, test } from 'vitest';
import { neighbourFinder } from '../consortia/neighbours.ts';
import { consortium } from '../consortia/testing.ts';
import { words } from '../site/words.ts';
import { neighbourLists } from './neighbour-lists.ts';

const self = consortium({ id: 'self', sector: 'jewellery', department: 'cusco', markets: ['US', 'EU'] });
const ring = consortium({
  id: 'ring',
  name: 'Ring',
  sector: 'jewellery',
  department: 'cusco',
  markets: ['EU'],
  employment: 1200,
});
const wood = consortium({ id: 'wood', name: 'Wood', sector: 'pisco', department: 'lima', markets: ['US'] });

test('each neighbour has its reason: people, and what it shares besides that of its list', () => {
  const lists = neighbourLists(neighbourFinder([self, ring, wood])(self), 'en', words('en'));
  expect(lists.map(({ neighbours }) => neighbours)).toEqual([
    [{ id: 'ring', name: 'Ring', reason: '1,200 people; same department; both aimed at: European Union' }],
    [],
    [{ id: 'wood', name: 'Wood', reason: '50 people; both aimed at: United States' }],
  ]);
});

test('each list says where all are found, and how many', () => {
  const lists = neighbourLists(neighbourFinder([self, ring, wood])(self), 'es', words('es'));
  expect(lists.map(({ all }) => all)).toEqual([
    [{ path: 'catalogue/sector/jewellery', label: 'Joyería', count: 2 }],
    [{ path: 'catalogue/department/cusco', label: 'Cusco', count: 2 }],
    [
      { path: 'catalogue/market/US', label: 'Estados Unidos', count: 2 },
      { path: 'catalogue/market/EU', label: 'Unión Europea', count: 2 },
    ],
  ]);
});
