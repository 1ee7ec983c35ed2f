import { expect, test } from 'vitest';
import { withOffer } from './offer.ts';
import { readmeText } from './readme.ts';

const offers = [{ language: 'es' as const, bytes: 4_219_752, date: '2026-11-25' }];

test('a page tells size and date of a copy in its own language', () => {
  const page =
    '<p>(<span data-takeaway="es" lang="en"></span>) (<span data-takeaway="es" lang="es"></span>)</p>';
  expect(withOffer(page, offers)).toBe(
    '<p>(<span data-takeaway="es" lang="en">zip, 4.2 MB, content of 25 November 2026</span>) ' +
      '(<span data-takeaway="es" lang="es">zip, 4.2 MB, contenido al 25 de noviembre de 2026</span>)</p>',
  );
});

test('any other page stays as it is', () => {
  const page = '<p data-takeaway-inside hidden>Copy</p><span data-takeaway="en" lang="en"></span>';
  expect(withOffer(page, offers)).toBe(page);
});

test('what is to be read first names the day, and the address only where there is one', () => {
  const text = readmeText('es', '2026-11-25', 'https://example.org/es/');
  expect(text).toContain('25 de noviembre de 2026');
  expect(text).toContain('https://example.org/es/');
  expect(readmeText('en', '2026-11-25', undefined)).not.toContain('http');
  expect(text.split('\r\n').every((line) => line.length <= 80 && !line.includes('\n'))).toBe(true);
});
