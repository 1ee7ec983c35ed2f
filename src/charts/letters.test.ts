import { expect, test } from 'vitest';
import { textWidth, wrapText } from './letters.ts';

test.each([
  ['65,100', 12, false, 36.7],
  ['', 12, false, 0],
  ['Colección', 10, false, textWidth('Coleccion', 10)],
  ['1\u00a0000', 10, false, textWidth('1 000', 10)],
  ['iii', 10, true, 7.13],
])('%j at %d px, bold %s, is %d px wide', (text, size, bold, width) => {
  expect(textWidth(text, size, bold)).toBeCloseTo(width, 1);
});

test('text is broken at spaces, and a long word is kept whole', () => {
  const width = textWidth('Consorcio de', 12);
  expect(wrapText('Consorcio de Confecciones', width, 12)).toEqual(['Consorcio de', 'Confecciones']);
  expect(wrapText('Agroindustrial', 5, 12)).toEqual(['Agroindustrial']);
  expect(wrapText('a b', 100, 12)).toEqual(['a b']);
});
