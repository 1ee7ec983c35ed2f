import { expect, test } from 'vitest';
import type { TitleEntry } from './match.ts';
import { suggest } from './suggest.ts';

const pages: TitleEntry[] = [
  ['Consorcio Kallpa', 'Textiles y confecciones, Lima', '/es/catalogue/kallpa/'],
  ['Confianza', 'La segunda etapa: evaluación de los primeros pasos', '/es/guide/stages/trust/'],
];

test.each([
  ['kalpa', 'kallpa'],
  ['Consorsio  Kalpa', 'consorcio kallpa'],
  ['ebaluacion', 'evaluación'],
  ['confianza kalpa', undefined],
  ['kallpa', undefined],
  ['xylophone', undefined],
  ['', undefined],
])('%j may mean %j', (query, expected) => {
  expect(suggest(query, pages)).toBe(expected);
});
