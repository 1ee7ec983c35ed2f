import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardPath } from '../site/card-path.ts';
import { type Language, languages } from '../site/languages.ts';
import { attribute, type BuiltPage, below, listFiles, readPages, where } from './built-site.ts';

const pages = readPages('dist').filter(({ language, address }) => language && !address.startsWith('/embed/'));
const meta = (page: BuiltPage, property: string) =>
  attribute(page, `meta[property="${property}"]`, 'content');
const description = (page: BuiltPage) => attribute(page, 'meta[name=description]', 'content') ?? '';
const pathOf = ({ address }: BuiltPage) => address.slice('/en/'.length).replace(/\/$/, '');

test('every page has a card of its own, and there is none without a page', () => {
  const named = pages.map((page) => below(meta(page, 'og:image')).slice(1));
  expect(named).toEqual(pages.map((page) => cardPath(page.language as Language, pathOf(page))));
  expect(listFiles('dist', 'cards/**/*.jpg')).toEqual([...new Set(named)].toSorted());
});

test('no two pages of a language have the same card', () => {
  const pagesOf = Map.groupBy(listFiles('dist', 'cards/**/*.jpg'), (file) =>
    createHash('sha256')
      .update(readFileSync(join('dist', file)))
      .digest('hex'),
  );
  const twins = [...pagesOf.values()].filter((files) =>
    languages.some((language) => files.filter((file) => file.startsWith(`cards/${language}/`)).length > 1),
  );
  expect(twins).toEqual([]);
});

test('what is read aloud of a card is the title of its page', () => {
  const silent = (page: BuiltPage) =>
    !meta(page, 'og:image:alt')?.startsWith(attribute(page, 'meta[property="og:title"]', 'content') ?? '?') ||
    attribute(page, 'meta[name="twitter:card"]', 'content') !== 'summary_large_image' ||
    meta(page, 'og:image:width') !== '1200' ||
    meta(page, 'og:image:height') !== '630';
  expect(where(pages, silent)).toEqual([]);
});

test('every page has a description of its own, in one or two sentences', () => {
  for (const language of languages) {
    const own = pages.filter((page) => page.language === language);
    const same = [...Map.groupBy(own, description).values()].filter((sharing) => sharing.length > 1);
    expect(same.map((sharing) => sharing.map(({ address }) => address))).toEqual([]);
    expect(where(own, (page) => description(page).length < 50 || description(page).length > 200)).toEqual([]);
  }
});
