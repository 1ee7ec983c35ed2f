import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailTextLink, whatsAppTextLink } from './send.ts';

test('whatever the text, WhatsApp gets it whole and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { origin, pathname, searchParams } = new URL(whatsAppTextLink(text));
      expect([origin, pathname, [...searchParams]]).toEqual(['https://wa.me', '/', [['text', text]]]);
    }),
  );
});

test('a mail gets subject and body, its lines as mail has them', () => {
  const { protocol, searchParams } = new URL(mailTextLink('A & B?', 'one\n\n#2: 100 % + more'));
  expect([protocol, [...searchParams]]).toEqual([
    'mailto:',
    [
      ['subject', 'A & B?'],
      ['body', 'one\r\n\r\n#2: 100 % + more'],
    ],
  ]);
});
