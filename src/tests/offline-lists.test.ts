import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../offline/digest.ts';
import { type Edition, editionPath, type ListedFile, listPath, union } from '../offline/edition.ts';
import { partIds } from '../offline/parts.ts';
import { languages } from '../site/languages.ts';
import { below, listFiles, readData, readPages } from './built-site.ts';

const edition: Edition = readData('dist', editionPath);
const filesOf = (list: string): ListedFile[] => readData('dist', listPath(list));
const fileAt = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
const pages = new Map(readPages('dist').map((page) => [page.address.slice(1), page]));

describe.each(languages)('what can be kept in %s', (language) => {
  const lists = [...partIds, 'shared'].map((id) => filesOf(`${language}/${id}`));
  const all = union(lists);
  const paths = new Set(all.map(([path]) => path));

  test('is there, with the digest that is listed', async () => {
    for (const [path, digest, , size] of all) {
      const bytes = readFileSync(join('dist', fileAt(path)));
      expect([await digestOf(bytes), bytes.length], path).toEqual([digest, size]);
    }
  });

  test('is listed once: what parts share is no part of any', () => {
    expect(lists.flat().length).toBe(all.length);
  });

  test('is every page of the language but those for passing on', () => {
    const own = [...pages.keys()].filter((path) => path.startsWith(`${language}/`));
    const missing = own.filter((path) => !paths.has(path));
    expect(missing.filter((path) => !new RegExp(`^${language}/(share|data)/`).test(path))).toEqual([]);
    expect(missing.length).toBeGreaterThan(5);
    const other = language === 'en' ? 'es' : 'en';
    expect([...paths].filter((path) => path.startsWith(`${other}/`))).toEqual([]);
  });

  test('has with each page all that the page fetches', () => {
    const shared = filesOf(`${language}/shared`);
    for (const part of partIds) {
      const there = new Set([...filesOf(`${language}/${part}`), ...shared].map(([path]) => path));
      for (const path of there) {
        const page = pages.get(path);
        const fetched = page?.html.querySelectorAll('script[src], img[src], link[rel=stylesheet]') ?? [];
        const needed = fetched.map((element) =>
          below(element.getAttribute('src') ?? element.getAttribute('href')).slice(1),
        );
        expect(
          needed.filter((each) => !there.has(each)),
          `${part}: ${path}`,
        ).toEqual([]);
      }
    }
  });

  test('has the whole full text of the language', () => {
    const index = listFiles('dist', `pagefind/{index,fragment}/${language}_*`);
    expect(index.length).toBeGreaterThan(100);
    const search = new Set(filesOf(`${language}/search`).map(([path]) => path));
    expect(index.filter((file) => !search.has(file))).toEqual([]);
  });

  test('is named by its digest, so that a change is noticed', async () => {
    for (const id of [...partIds, 'shared'] as const) {
      const list = `${language}/${id}` as const;
      expect(await digestOf(readFileSync(join('dist', listPath(list)))), list).toBe(
        edition.lists[list].version,
      );
    }
  });
});

test('no page mentions the worker: it is registered only where somebody keeps something', () => {
  const naming = [...pages].filter(([, { html }]) => html.toString().includes('offline-worker'));
  expect(naming.map(([path]) => path).sort()).toEqual(['en/about/offline/', 'es/about/offline/']);
});
