import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasAll, plainWords, readWanted, writeWanted } from './find.ts';

const topics = ['muyu', 'money'];

describe('what is wanted stands in the address', () => {
  test('and comes back from there', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), fc.constantFrom('', ...topics), (typed, topic) => {
        const text = typed.trim();
        expect(readWanted(writeWanted({ text, topic }), topics).wanted).toEqual({ text, topic });
      }),
    );
  });

  test('whatever else is there is read without harm', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { wanted } = readWanted(query, topics);
        expect(wanted.text.length).toBeLessThanOrEqual(100);
        expect(['', ...topics]).toContain(wanted.topic);
      }),
    );
  });

  test('a topic that does not exist is named', () => {
    expect(readWanted('?topic=moon&q= silver ', topics)).toEqual({
      wanted: { text: 'silver', topic: '' },
      unknown: 'moon',
    });
  });

  test('nothing wanted is no query', () => {
    expect(writeWanted({ text: '', topic: '' })).toBe('');
  });
});

describe('words are found', () => {
  const words = plainWords('Exportaciones de Colección Simoni: US$\u00a029,400 (26%), §4.3.2 muyu-simoni');

  test.each(['exportaciónes', 'COLECCION simo', '29400', '29,400', '29 400', '26%', '4.3.2', 'muyu-simoni'])(
    'by "%s"',
    (query) => {
      expect(hasAll(plainWords(query), words)).toBe(true);
    },
  );

  test.each(['9400', 'imoni', 'exports', '29,401'])('not by "%s"', (query) => {
    expect(hasAll(plainWords(query), words)).toBe(false);
  });

  test('signs alone look for nothing', () => {
    expect(plainWords('% – ¿?')).toEqual([]);
  });
});
