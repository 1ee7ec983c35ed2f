import { expect, test } from 'vitest';
import { inReadingOrder } from './order.ts';

const order = (...facts: [id: string, asOf: string][]) =>
  inReadingOrder(facts.map(([id, asOf]) => ({ id, asOf }))).map(({ id }) => id);

test('the whole comes before its parts, however they are spelled', () => {
  expect(
    order(
      ['catalogue-lima-firms', '2008-04'],
      ['catalogue-associations-people', '2008-04'],
      ['catalogue-people', '2008-04'],
      ['catalogue-firms', '2008-04'],
    ),
  ).toEqual(['catalogue-firms', 'catalogue-people', 'catalogue-associations-people', 'catalogue-lima-firms']);
});

test('the longest name counts, then the date', () => {
  expect(
    order(
      ['italy-zeal', '2004'],
      ['italy-firms-per-consortium-2004', '2004'],
      ['italy-aid', '2006'],
      ['italy-new', '1999'],
    ),
  ).toEqual(['italy-firms-per-consortium-2004', 'italy-new', 'italy-zeal', 'italy-aid']);
});

test('a fact that is not named comes last', () => {
  expect(order(['aardvark', '1900'], ['tunisia-x', '2020'])).toEqual(['tunisia-x', 'aardvark']);
});
