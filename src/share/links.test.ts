import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailLink, mailTextLink, messageOf, whatsAppLink } from './links.ts';

const address = 'https://example.org/consortia/go/trust/';
const page = { title: '¿Perú & co? 100 % + «más»', description: 'Un "caso" con #1 y <b>.', address };
const text = `¿Perú & co? 100 % + «más» – Un "caso" con #1 y <b>.\n${address}`;

describe('the text of a message', () => {
  test('says title and description, then the address on a line of its own', () => {
    expect(messageOf(page)).toBe(text);
    expect(messageOf({ title: 'Muyu', address })).toBe(`Muyu\n${address}`);
  });

  test.each([
    ['en', 'Trust comes before contracts, and takes months of meetings. '],
    ['es', 'La confianza viene antes que los contratos, y toma meses de reuniones. '],
  ])('a long one is cut between words, never in the address (%s)', (_, sentence) => {
    const long = messageOf({ title: 'Confianza', description: sentence.repeat(9).trim(), address });
    expect(long.length).toBeLessThanOrEqual(300);
    expect(long.length).toBeGreaterThan(270);
    expect(long).toMatch(/^Confianza – .*[\p{L}]…\nhttps:\/\/example\.org\/consortia\/go\/trust\/$/u);
    const words = `Confianza – ${sentence.repeat(9)}`.split(' ');
    expect(words).toContain(/([\p{L}]+)…/u.exec(long)?.[1]);
  });

  test('a title alone may be too long too', () => {
    const long = messageOf({ title: 'un título muy largo '.repeat(30).trim(), address });
    expect(long.length).toBeLessThanOrEqual(300);
    expect(long.endsWith(`\n${address}`)).toBe(true);
  });
});

test('WhatsApp gets one text with the address in it, whatever signs there are', () => {
  const { origin, pathname, searchParams, hash } = new URL(whatsAppLink(page));
  expect([origin, pathname, hash]).toEqual(['https://wa.me', '/', '']);
  expect(Object.fromEntries(searchParams)).toEqual({ text });
});

test('lines of a mail end as mail has them', () => {
  const { searchParams } = new URL(mailTextLink('A & B?', 'one\n\n#2: 100 % + more'));
  expect([...searchParams]).toEqual([
    ['subject', 'A & B?'],
    ['body', 'one\r\n\r\n#2: 100 % + more'],
  ]);
});

test('a mail gets a subject and the text, and no plus for a space', () => {
  const link = mailLink(page);
  expect(link).not.toContain('+');
  const { protocol, searchParams } = new URL(link);
  expect(protocol).toBe('mailto:');
  expect(Object.fromEntries(searchParams)).toEqual({
    subject: page.title,
    body: text.replace('\n', '\r\n'),
  });
});

test('whatever the words are, they arrive as they are, and the link is written without what an address may not hold', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(words, words, (title, description) => {
      const shared = { title, description, address };
      for (const link of [whatsAppLink(shared), mailLink(shared)]) {
        expect(link).not.toMatch(/[\s"<>\\^`{|}]/);
        const { searchParams } = new URL(link);
        const sent = searchParams.get('text') ?? searchParams.get('body')?.replaceAll('\r\n', '\n');
        expect(sent).toBe(messageOf(shared).replaceAll('\r\n', '\n'));
      }
    }),
  );
});
