import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CodeForm, readCode, writeCode } from './code.ts';

const form: CodeForm = { tool: 'F', version: 1, bases: [6, 6, 6, 3, 10] };
const values = [0, 5, 3, 2, 9];
const code = writeCode(form, values);

const anyFilled = fc
  .array(fc.integer({ min: 2, max: 40 }), { minLength: 1, maxLength: 40 })
  .chain((bases) => fc.tuple(fc.constant(bases), fc.tuple(...bases.map((base) => fc.nat(base - 1)))));

describe('a code', () => {
  test('is short, in groups of four, and says which tool it is of', () => {
    expect(code).toMatch(/^F1[0-9A-Z]{2}(-[0-9A-Z]{1,4})+$/);
    const thirty: CodeForm = { ...form, bases: new Array(30).fill(6) };
    expect(writeCode(thirty, new Array(30).fill(5)).length).toBeLessThanOrEqual(25);
  });

  test('gives back what was written, whatever it is', () => {
    fc.assert(
      fc.property(anyFilled, ([bases, filled]) => {
        const any = { tool: 'M', version: 3, bases };
        expect(readCode(any, writeCode(any, filled))).toEqual({ values: filled });
      }),
    );
  });

  test.each([
    ['small letters', code.toLowerCase()],
    ['spaces for dashes', ` ${code.replaceAll('-', ' ')} `],
    ['dashes of a word processor', code.replaceAll('-', '–')],
    ['O for 0', code.replaceAll('0', 'O')],
    ['l for 1', code.replaceAll('1', 'l')],
  ])('is read with %s', (_, typed) => {
    expect(readCode(form, typed)).toEqual({ values });
  });

  test.each([
    ['', 'empty'],
    [' - ', 'empty'],
    ['<script>', 'letters'],
    [code.replace('F', 'R'), 'otherTool'],
    [code.replace('1', '2'), 'otherVersion'],
    [code.slice(0, -1), 'length'],
    [`${code}${code}`, 'length'],
  ])('%s is refused: %s', (typed, refused) => {
    expect(readCode(form, typed)).toEqual({ refused });
  });

  test('with one letter wrong, or two neighbours swapped, is refused', () => {
    const plain = code.replaceAll('-', '');
    for (let at = 2; at < plain.length; at++) {
      for (const letter of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        const slipped = plain.slice(0, at) + letter + plain.slice(at + 1);
        if (letter !== plain[at]) expect(readCode(form, slipped)).toEqual({ refused: 'mistyped' });
      }
      const swapped = `${plain.slice(0, at - 1)}${plain[at]}${plain[at - 1]}${plain.slice(at + 1)}`;
      if (at > 2 && plain[at] !== plain[at - 1])
        expect(readCode(form, swapped)).toEqual({ refused: 'mistyped' });
    }
  });

  test('of any text is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readCode(form, text);
        if ('values' in read) expect(read.values.length).toBe(form.bases.length);
      }),
    );
  });
});

test.each([[[0, 5, 3, 2]], [[0, 6, 3, 2, 9]], [[0, -1, 3, 2, 9]], [[0, 1.5, 3, 2, 9]]])(
  'values %j are not written',
  (wrong) => {
    expect(() => writeCode(form, wrong)).toThrow(RangeError);
  },
);
