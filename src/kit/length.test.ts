import { expect, test } from 'vitest';
import { isFitting, lengthOf, limits, secondsOf } from './length.ts';

test.each([
  ['whatsapp', 'año 👩🏽', 6],
  ['radio', 'Hay 30 grupos: US$ 98,300 en 2008.', 1 + 2 + 1 + 1 + 5 + 1 + 4],
  ['radio', '  uno —  dos\n\ntres ', 3],
] as const)('%s: "%s" counts %d', (channel, text, length) => {
  expect(lengthOf(channel, text)).toBe(length);
});

test('a text fits up to the limit of its channel and not beyond', () => {
  const { most } = limits.whatsapp;
  expect([isFitting('whatsapp', 'x'.repeat(most)), isFitting('whatsapp', 'x'.repeat(most + 1))]).toEqual([
    true,
    false,
  ]);
  expect(isFitting('radio', 'word '.repeat(limits.radio.least - 1))).toBe(false);
});

test('eighty words are half a minute', () => {
  expect(secondsOf(80)).toBe(30);
});
