import { expect, test } from 'vitest';
import { readSiteUrl } from '../site/site-url.ts';
import { alternatesOf } from './sitemap.ts';

const site = readSiteUrl('https://example.org/consortia');

test('a page has its form in each language, and English for all others', () => {
  const alternates = [
    { lang: 'en', url: 'https://example.org/consortia/en/guide/' },
    { lang: 'es', url: 'https://example.org/consortia/es/guide/' },
    { lang: 'x-default', url: 'https://example.org/consortia/en/guide/' },
  ];
  expect(alternatesOf('https://example.org/consortia/es/guide/', site)).toEqual(alternates);
  expect(alternatesOf('https://example.org/consortia/en/guide/', site)).toEqual(alternates);
});

test('the front door leads to the homes, and is itself for all others', () => {
  expect(alternatesOf('https://example.org/consortia/', site)).toEqual([
    { lang: 'en', url: 'https://example.org/consortia/en/' },
    { lang: 'es', url: 'https://example.org/consortia/es/' },
    { lang: 'x-default', url: 'https://example.org/consortia/' },
  ]);
});
