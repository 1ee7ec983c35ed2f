import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrModules, qrSvg } from './qr-drawing.ts';

const address =
  'https://example.org/consortia/go/peruvian-bio-consortia-2008/?via=feria-internacional-de-cusco';

test('a code has four white modules around it and the standard’s finder in its corner', () => {
  const modules = qrModules(address);
  const inner = encode(address, { ecc: 'M', border: 0 }).data;
  expect(modules).toHaveLength(inner.length + 8);
  expect(modules.slice(0, 4).flat().concat(modules.slice(-4).flat()).some(Boolean)).toBe(false);
  expect(modules.every((row) => !row.slice(0, 4).concat(row.slice(-4)).some(Boolean))).toBe(true);
  expect(modules.slice(4, -4).map((row) => row.slice(4, -4))).toEqual(inner);
  expect(modules[4]?.slice(4, 12)).toEqual([true, true, true, true, true, true, true, false]);
});

test('the drawing has a black square for each black module', () => {
  const squares = qrSvg(address).match(/M\d+,\d+h\d+/g) ?? [];
  expect(squares).toHaveLength(qrModules(address).flat().filter(Boolean).length);
});
