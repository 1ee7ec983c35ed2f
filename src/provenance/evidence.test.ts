import { expect, test } from 'vitest';
import { evidenceKind, reportSections } from './evidence.ts';

test.each([
  [{ report: '4.2' }, 'report'],
  [{ other: 'unido-guide-tools' }, 'other'],
  [{ advice: true }, 'advice'],
] as const)('%j is evidence of kind %s', (props, kind) => {
  expect(evidenceKind(props)).toBe(kind);
});

test.each([{}, { report: '4.2', advice: true }, { report: '' }])('%j is refused', (props) => {
  expect(() => evidenceKind(props)).toThrow('expected one of');
});

test('chapters get their sign, and annexes their name in the language', () => {
  expect(reportSections('4.2, 6, Annex 3', 'Anexo')).toBe('§4.2, §6, Anexo 3');
});
