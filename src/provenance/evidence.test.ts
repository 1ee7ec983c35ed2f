import { expect, test } from 'vitest';
import { words } from '../site/words.ts';
import { evidenceKind, sectionNames } from './evidence.ts';

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

test.each([
  ['4.2, 6, Annex 3', '§4.2, §6, Annex 3', '§4.2, §6, Anexo 3'],
  ['Executive summary, 5', 'executive summary, §5', 'resumen ejecutivo, §5'],
  ['whole text', 'whole text', 'todo el texto'],
  ['Cuadro 4', 'Cuadro 4', 'Cuadro 4'],
])('of %j only the numbers get the sign; a named part is named in the language', (sections, en, es) => {
  expect(sectionNames(sections, words('en'))).toBe(en);
  expect(sectionNames(sections, words('es'))).toBe(es);
});
