import { expect, test } from 'vitest';
import { securityText } from './security-txt.ts';

const given = { site: 'https://example.org', changed: '2026-11-25' };

test('says where to write, in which languages and until a year after the last change', () => {
  expect(securityText({ ...given, contact: 'mailto:security@example.org' })).toBe(
    'Contact: mailto:security@example.org\n' +
      'Expires: 2027-11-25T00:00:00.000Z\n' +
      'Preferred-Languages: es, en\n' +
      'Canonical: https://example.org/.well-known/security.txt\n',
  );
});

test.each(['https://example.org/report', 'tel:+51-1-2345678'])('takes %s', (contact) => {
  expect(securityText({ ...given, contact })).toContain(`Contact: ${contact}\n`);
});

test.each(['', 'security@example.org', 'http://example.org', 'mailto:a@b\nContact: mailto:c@d'])(
  'refuses "%s", and says what is expected',
  (contact) => {
    expect(() => securityText({ ...given, contact })).toThrow(
      /SECURITY_CONTACT: found .*; expected an address/s,
    );
  },
);
