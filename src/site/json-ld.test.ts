import { expect, test } from 'vitest';
import { breadcrumbList, jsonLdText } from './json-ld.ts';

test('no text can end the element that the data stand in', () => {
  const text = jsonLdText({ '@type': 'Thing', name: '</script><script>alert(1)</script><!--' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Thing',
    name: '</script><script>alert(1)</script><!--',
  });
});

test('the way to a page is numbered, with absolute addresses', () => {
  const trail = [
    { text: 'Catálogo', href: '/base/es/catalogue/' },
    { text: 'Muyu', href: '/base/es/catalogue/muyu/' },
  ];
  expect(breadcrumbList(trail, new URL('https://example.org'))).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      {
        '@type': 'ListItem',
        position: 1,
        name: 'Catálogo',
        item: 'https://example.org/base/es/catalogue/',
      },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Muyu',
        item: 'https://example.org/base/es/catalogue/muyu/',
      },
    ],
  });
});
