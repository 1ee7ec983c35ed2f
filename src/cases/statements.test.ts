import { expect, test } from 'vitest';
import { minimal } from '../consortia/testing.ts';
import { caseFieldIds, caseSchema } from './schema.ts';
import { catalogueText, statementsOf } from './statements.ts';
import { disagreeing, known, madeUpCase } from './testing.ts';

test('what is said of a field, also nearby', () => {
  expect(statementsOf(known)).toHaveLength(1);
  expect(statementsOf(disagreeing)).toHaveLength(2);
  expect(statementsOf({ state: 'notSaid' })).toEqual([]);
  expect(statementsOf({ state: 'notSaid', near: known.says })).toEqual(known.says);
});

test('a case has every field, each in one of the three states', () => {
  const sound = madeUpCase('sound', { firms: known, start: disagreeing });
  expect(caseSchema.safeParse(sound).success).toBe(true);
  for (const id of caseFieldIds) {
    const { [id]: _, ...fields } = sound.fields;
    expect(caseSchema.safeParse({ ...sound, fields }).success, id).toBe(false);
  }
  const broken = [
    { state: 'known' },
    { state: 'known', says: [] },
    { state: 'disagree', says: known.says },
    { state: 'notSaid', says: known.says },
    { state: 'unknown' },
  ];
  for (const field of broken) {
    const fields = { ...sound.fields, firms: field };
    expect(caseSchema.safeParse({ ...sound, fields }).success, JSON.stringify(field)).toBe(false);
  }
});

test.each([
  ['startYear', 'en', '2007'],
  ['firms', 'en', '5'],
  ['employment', 'es', '50'],
  ['model', 'es', 'Promoción y ventas'],
  ['markets', 'en', 'United States and European Union'],
] as const)('%s of a catalogue entry in %s is %s', (field, language, text) => {
  expect(catalogueText(language, minimal, field)).toBe(text);
});
