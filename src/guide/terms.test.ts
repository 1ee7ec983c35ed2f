import { expect, test } from 'vitest';
import { type Term, termSchema } from './glossary-schema.ts';
import { byFirstLetter, inAlphabeticalOrder, termIdsIn } from './terms.ts';

const term = (en: string, es: string): Term => ({
  id: en.toLowerCase().replaceAll(' ', '-'),
  term: { en, es },
  definition: { en: 'A definition.', es: 'Una definición.' },
  rests: { advice: true },
});

const terms = [
  term('Trust', 'Confianza'),
  term('baseline', 'línea de base'),
  term('Index', 'Índice'),
  term('Impact', 'Impacto'),
];

test('each language has its own alphabet, accents and capitals apart', () => {
  expect(inAlphabeticalOrder(terms, 'en').map(({ id }) => id)).toEqual([
    'baseline',
    'impact',
    'index',
    'trust',
  ]);
  expect(
    byFirstLetter(terms, 'es').map(({ letter, terms: list }) => [letter, list.map(({ id }) => id)]),
  ).toEqual([
    ['C', ['trust']],
    ['I', ['impact', 'index']],
    ['L', ['baseline']],
  ]);
});

test('the terms of a page are found once each, in order', () => {
  expect(
    termIdsIn(
      'a <Term id="tutor">tutor</Term> and <Term id="attendance">x</Term>, <Term id="tutor">y</Term>',
    ),
  ).toEqual(['tutor', 'attendance']);
});

test.each([
  ['no evidence', { rests: {} }, 'rests'],
  ['two kinds of evidence', { rests: { report: '4.2', advice: true } }, 'rests'],
  ['half a definition', { definition: { en: 'A.' } }, 'definition.es'],
])('a term with %s is refused', (_, change, path) => {
  const issues = termSchema.safeParse({ ...terms[0], ...change }).error?.issues ?? [];
  expect(issues.map((issue) => issue.path.join('.'))).toEqual([path]);
});
