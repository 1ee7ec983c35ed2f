import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kept } from '../device/kept.ts';
import { readStateFile, type StateFileForm, writeStateFile } from '../device/state-file.ts';
import { memoryStore } from '../device/testing.ts';
import { readinessStateForm } from './answer-state.ts';
import { addressAnswers, answersCode, codeAnswers, statementIds } from './answers.ts';
import { flashStateForm } from './flash-state.ts';
import type { Questions } from './questions.ts';
import { answerAllOf, evaluation, readiness } from './testing.ts';
import { addCodes, codesOfAddress, togetherForm } from './together-state.ts';

const runs = { numRuns: 300 };
const code = answersCode(evaluation, answerAllOf(evaluation, 2));

/** Texts as they come by mistake or malice: any, JSON, and our own files and codes with something broken in them. */
const garbageOf = (sound: string) =>
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc
      .tuple(fc.nat(sound.length), fc.nat(20), fc.string())
      .map(([at, length, other]) => sound.slice(0, at) + other + sound.slice(at + length)),
  );

/** Values that JSON can write and that no text can be made of. */
const untextual = fc.constantFrom({ toString: 0 }, { valueOf: null, toString: null }, [{ toString: 1 }]);

/** Data of any kind within a file of ours. */
const anyData = fc.oneof(
  fc.record({ answers: untextual, tasks: untextual, saved: untextual, codes: untextual }),
  fc.record({ codes: fc.array(untextual), saved: fc.array(fc.record({ date: untextual, code: untextual })) }),
  fc.anything({ withNullPrototype: true }),
  fc.record({ answers: fc.anything(), tasks: fc.anything(), saved: fc.anything(), codes: fc.anything() }),
  fc.record({ saved: fc.array(fc.record({ date: fc.anything(), code: fc.anything() })) }),
);

const tools: Array<[string, StateFileForm<object>, object]> = [
  [
    'flash evaluation',
    flashStateForm(evaluation),
    { answers: answerAllOf(evaluation, 1), saved: [{ date: '2026-01-01', code }], tasks: {} },
  ],
  ['comparison', togetherForm(evaluation), { codes: [code, code] }],
  [
    'readiness check',
    readinessStateForm(readiness),
    { answers: answerAllOf(readiness, 1), tasks: { costs: { who: 'a', when: 'b' } } },
  ],
];

describe.each(tools)('of garbage the %s', (_, form, state) => {
  const sound = writeStateFile(form, state, '');

  test('reads every file without an error, and takes only what it could write itself', () => {
    fc.assert(
      fc.property(garbageOf(sound), (text) => {
        const read = readStateFile(form, text);
        if ('refused' in read) return;
        expect(readStateFile(form, writeStateFile(form, read.data, ''))).toEqual(read);
      }),
      runs,
    );
  });

  test('reads every kind of data without an error', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const read = form.readData(data, form.version);
        if (read) expect(form.readData(read, form.version)).toEqual(read);
      }),
      runs,
    );
  });

  test('loses nothing that it finds in the storage', () => {
    fc.assert(
      fc.property(garbageOf(sound), (text) => {
        const store = memoryStore();
        store.setItem(form.tool, text);
        const tool = kept(
          {
            key: form.tool,
            empty: state,
            read: (found) => readStateFile(form, found),
            write: (data) => writeStateFile(form, data, ''),
          },
          store,
        );
        const { refused } = tool.read();
        tool.change((data) => data);
        expect(tool.asides().map((aside) => aside.text)).toEqual(refused ? [text] : []);
      }),
      runs,
    );
  });
});

describe.each<[string, Questions]>([
  ['flash evaluation', evaluation],
  ['readiness check', readiness],
])('a code or an address of garbage', (name, questions) => {
  const sound = answersCode(questions, answerAllOf(questions, 3));

  test(`for the ${name} is refused with a reason, or is answers to its questions`, () => {
    fc.assert(
      fc.property(garbageOf(sound), (text) => {
        for (const read of [codeAnswers(questions, text), addressAnswers(questions, `#a=${text}`)]) {
          if (!read || 'refused' in read) continue;
          expect(statementIds(questions)).toEqual(expect.arrayContaining(Object.keys(read.answers)));
          expect(codeAnswers(questions, answersCode(questions, read.answers))).toEqual(read);
        }
      }),
      runs,
    );
  });
});

test('codes put in beside garbage stay, and every piece of it is taken or named', () => {
  fc.assert(
    fc.property(fc.array(garbageOf(code), { maxLength: 12 }), (texts) => {
      const text = texts.join('\n');
      const { codes, added, refused } = addCodes(evaluation, [code], text);
      const pieces = text.split(/[\n,;.]+/).filter((piece) => piece.trim());
      expect(codes[0]).toBe(code);
      expect(codes.length).toBe(1 + added);
      expect(added + refused.length).toBe(pieces.length);
      expect(typeof codesOfAddress(`#c=${text}`)).toBe('string');
    }),
    runs,
  );
});
