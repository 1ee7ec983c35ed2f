import { expect, test } from 'vitest';
import { groupsOf, inOrder } from './order.ts';

test('records stand in the order that they give themselves; the list that was given stays as it is', () => {
  const given = [{ order: 3 }, { order: 1 }, { order: 2 }];
  expect(inOrder(given).map(({ order }) => order)).toEqual([1, 2, 3]);
  expect(given[0]).toEqual({ order: 3 });
});

test('groups follow the vocabulary; a record may stand in several, and a group without records is left out', () => {
  const records = [
    { id: 'fund', concerns: ['donors', 'government'] as const },
    { id: 'workshop', concerns: ['donors'] as const },
  ];
  const groups = groupsOf(['government', 'firms', 'donors'], records, ({ concerns }) => concerns);
  expect(groups.map(({ id, items }) => [id, items.map((item) => item.id)])).toEqual([
    ['government', ['fund']],
    ['donors', ['fund', 'workshop']],
  ]);
});
