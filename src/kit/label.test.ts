import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLabel, longestLabel, readLabel } from './label.ts';

test.each([
  ['', '', []],
  ['   ', '', []],
  ['feria-cusco', 'feria-cusco', []],
  ['  feria-2026 ', 'feria-2026', []],
  ['Feria', 'feria', ['capitals']],
  ['ñandú', 'nandu', ['accents']],
  ['Feria  Cuzqueña', 'feria-cuzquena', ['accents', 'capitals', 'signs']],
  ['radio/piura?x=1&y', 'radio-piura-x-1-y', ['signs']],
  ['feria_cusco!', 'feria-cusco', ['signs']],
  ['-feria--cusco-', 'feria-cusco', ['hyphens']],
  ['¡¡!!', '', ['signs']],
  ['---', '', ['hyphens']],
  ['<script>alert(1)</script>', 'script-alert-1-script', ['signs']],
  ['a'.repeat(31), 'a'.repeat(longestLabel), ['long']],
  [`${'a'.repeat(29)}-b`, 'a'.repeat(29), ['long']],
  ['日本', '', ['signs']],
  ['987654321', '', ['personal']],
  ['Feria 987-654-321', '', ['personal']],
  ['+51 84 22 33 44', '', ['personal']],
  ['40123456', '', ['personal']],
  ['juan@correo.pe', '', ['personal']],
  ['feria-2026', 'feria-2026', []],
  ['2026-2027', '2026-2027', []],
  ['feria-2026-11-25', 'feria-2026-11-25', []],
  ['25/11/2026', '25-11-2026', ['signs']],
])('"%s" is read as "%s"', (written, label, faults) => {
  expect(readLabel(written)).toEqual({ label, faults });
});

const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: fc.constantFrom('a', 'B', 'é', '-', ' ', '7', '?'), maxLength: 60 }),
);

test('whatever is written, what is proposed can stand in an address, or nothing is left; and it stays as it is', () => {
  fc.assert(
    fc.property(anything, (written) => {
      const { label } = readLabel(written);
      expect(label === '' || isLabel(label)).toBe(true);
      expect(readLabel(label)).toEqual({ label, faults: [] });
    }),
  );
});

test('a label is taken without a word just where it could stand in an address', () => {
  fc.assert(
    fc.property(anything, (written) => {
      const isTaken = readLabel(written).faults.length === 0;
      expect(isTaken).toBe(isLabel(written.trim()) || written.trim() === '');
    }),
  );
});
