import { expect, test } from 'vitest';
import also from '../../content/vocabulary/also-searched.json' with { type: 'json' };
import markets from '../../content/vocabulary/markets.json' with { type: 'json' };
import sectors from '../../content/vocabulary/sectors.json' with { type: 'json' };
import { consortium } from '../consortia/testing.ts';
import { noChoice } from './choice.ts';
import { find } from './find.ts';
import { indexFiles } from './index-files.ts';
import { indexSource } from './index-source.ts';

const files = indexFiles([
  consortium({ id: 'silver', sector: 'jewellery', markets: ['US'], model: ['sales'] }),
  consortium({ id: 'tables', sector: 'wooden-furniture', markets: ['CL'], model: ['promotion'] }),
]);
const source = indexSource('', Object.fromEntries(files));

test.each(['joyería', 'jewellery', 'joyas', 'EE. UU.', 'united states', 'ventas', 'sales'])(
  '"%s" is found in either language, also where the annex says it otherwise',
  async (text) => {
    const { page } = await find({ ...noChoice(), text }, source);
    expect(page.items.map(({ id }) => id)).toEqual(['silver']);
  },
);

test('other words are given for sectors and markets that there are', () => {
  expect(Object.keys({ ...sectors, ...markets })).toEqual(expect.arrayContaining(Object.keys(also)));
});
