import { expect, test } from 'vitest';
import { softHyphens } from './soft-hyphens.ts';

test.each([
  ['Huancavelica', 'Huanca-ve-li-ca'],
  ['Arequipa', 'Are-qui-pa'],
  ['Moquegua', 'Moque-gua'],
  ['La Libertad', 'La Libertad'],
  ['Lima', 'Lima'],
])('%s may be parted as %s', (name, parted) => {
  expect(softHyphens(name).replaceAll('\u00ad', '-')).toBe(parted);
});
