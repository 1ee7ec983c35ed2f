import { expect, test } from 'vitest';
import { asShared, sharedTitle } from './head.ts';

const meta = (property: string, content: string) => ({
  tag: 'meta' as const,
  attrs: { property, content },
  content: '',
});
const generator = { tag: 'meta' as const, attrs: { name: 'generator', content: 'Starlight' }, content: '' };
const sitemap = { tag: 'link' as const, attrs: { rel: 'sitemap', href: '/sitemap-index.xml' }, content: '' };
const head = [
  generator,
  sitemap,
  meta('og:title', 'Trust'),
  meta('og:type', 'article'),
  meta('og:locale', 'en'),
];

test.each([
  [true, 'website'],
  [false, 'article'],
])('a title stands alone; home: %s is of type %s', (isHome, type) => {
  expect(asShared(head, { title: sharedTitle('Trust', 'Export consortia'), isHome })).toEqual([
    meta('og:title', 'Trust – Export consortia'),
    meta('og:type', type),
    meta('og:locale', 'en'),
  ]);
});
