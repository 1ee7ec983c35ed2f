import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builderQuery, labelledAddress, readBuilderState } from './builder-state.ts';
import { readLabel } from './label.ts';

const codes = new Set(['muyu', 'for-you', 'kit']);

test.each([
  ['', '', '', []],
  ['?code=muyu', 'muyu', '', []],
  ['?code=muyu&via=feria-cusco', 'muyu', 'feria-cusco', []],
  ['?via=radio&utm_source=x&code=kit', 'kit', 'radio', []],
  ['?code=nobody&via=radio', '', 'radio', ['nobody']],
  ['?code=__proto__&code=muyu&code=kit', 'muyu', '', ['__proto__', 'kit']],
  ['?code=muyu&via=Feria%20Cusco', 'muyu', '', ['Feria Cusco']],
  ['?code=muyu&via=<b>x</b>', 'muyu', '', ['<b>x</b>']],
  ['?code=&via=&x=1', '', '', ['1']],
  ['?code=%E0%A4%A', '', '', ['\ufffd%A']],
])('%s is read', (query, code, via, passedOver) => {
  const { state, ignored } = readBuilderState(query, codes);
  expect(state).toEqual({ code, via });
  expect(ignored.map(({ value }) => value)).toEqual(passedOver);
});

const states = fc.record({
  code: fc.constantFrom('', ...codes),
  via: fc.string({ unit: 'grapheme', maxLength: 60 }).map((written) => readLabel(written).label),
});

test('from a choice to the address and back is the identity', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(readBuilderState(builderQuery(state), codes)).toEqual({ state, ignored: [] });
    }),
  );
});

test('any text as an address gives a code that there is and a label that can be used, or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
      const { code, via } = readBuilderState(query, codes).state;
      expect(code === '' || codes.has(code)).toBe(true);
      expect(readLabel(via)).toEqual({ label: via, faults: [] });
    }),
  );
});

test('a link has the label behind it, and opens the same page without it', () => {
  const address = 'https://example.org/consortia/go/muyu/';
  expect(labelledAddress(address, '')).toBe(address);
  expect(labelledAddress(address, 'feria-cusco')).toBe(`${address}?via=feria-cusco`);
  fc.assert(
    fc.property(states, ({ via }) => {
      const { pathname, searchParams } = new URL(labelledAddress(address, via));
      expect([pathname, searchParams.get('via') ?? '']).toEqual(['/consortia/go/muyu/', via]);
    }),
  );
});
