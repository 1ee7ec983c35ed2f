import { expect, test } from 'vitest';
import type { Fact } from '../provenance/facts.ts';
import { words } from '../site/words.ts';
import { figuresOf, filledText, spokenAddress, wholeText } from './text.ts';

const fact = (value: number, unit: string) => ({ value, unit }) as Fact;
const facts = new Map([
  ['people', fact(4365, 'people')],
  ['sales', fact(29400, 'usd')],
]);

test.each([
  ['en', 'https://example.org/go/muyu/', 'example dot org slash go slash muyu'],
  ['es', 'https://example.org/consortia/go/muyu/', 'example punto org barra consortia barra go barra muyu'],
  ['es', 'http://localhost:4321/go/for-you/', 'localhost dos puntos 4321 barra go barra for guion you'],
] as const)('in %s, %s is spoken as "%s"', (language, address, spoken) => {
  expect(spokenAddress(address, words(language))).toBe(spoken);
});

test('a text gets its figures and its address, and its paragraphs stay apart', () => {
  const text = wholeText({ text: { en: ['{people} people, {sales}.', '{address}'], es: ['', ''] } }, 'en');
  expect(figuresOf(`${text} {people}`)).toEqual(['people', 'sales']);
  expect(filledText(text, { language: 'en', facts, address: 'https://x.org/go/y/' })).toBe(
    '4,365 people, US$\u00a029,400.\n\nhttps://x.org/go/y/',
  );
});

test('a figure that there is none of is not passed over', () => {
  expect(() => filledText('{firms}', { language: 'es', facts, address: '' })).toThrow(/"firms"/);
});
