import { expect, test } from 'vitest';
import { mailLink, whatsAppLink } from './links.ts';

const page = { title: '¿Perú & co? 100 %', address: 'https://example.org/a/?b=1&c=2#d' };

test('WhatsApp gets one text with the address in it, whatever signs there are', () => {
  const { origin, pathname, searchParams, hash } = new URL(whatsAppLink(page));
  expect([origin, pathname, hash]).toEqual(['https://wa.me', '/', '']);
  expect(Object.fromEntries(searchParams)).toEqual({
    text: '¿Perú & co? 100 %: https://example.org/a/?b=1&c=2#d',
  });
});

test('a mail gets a subject and the address, and no plus for a space', () => {
  const link = mailLink(page);
  expect(link).not.toContain('+');
  const { protocol, searchParams } = new URL(link);
  expect(protocol).toBe('mailto:');
  expect(Object.fromEntries(searchParams)).toEqual({ subject: page.title, body: page.address });
});
