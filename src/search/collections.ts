import { getCollection } from 'astro:content';
import { getConsortia } from '#consortia/collections.ts';
import { describeConsortium } from '#consortia/describe.ts';
import { modulePages } from '#course/pages.ts';
import { getChartTexts } from '#figures/collections.ts';
import { perPage } from '#list/paging.ts';
import { href } from '#site/href.ts';
import type { Language } from '#site/languages.ts';
import { ownPages } from '#site/own-pages.ts';
import { words } from '#site/words.ts';
import { type ListedPage, sectionOf } from './sections.ts';

const byPath = (a: ListedPage, b: ListedPage) => (a.path < b.path ? -1 : 1);

/** All pages of a language that one may look for: written ones, those made from data, and every consortium. */
export async function listPages(language: Language): Promise<ListedPage[]> {
  const t = words(language);
  const page = (path: string, title: string, description = ''): ListedPage => ({
    path,
    title,
    description,
    href: href(language, path),
    section: sectionOf(path),
  });
  const written = (await getCollection('docs'))
    .filter((entry) => entry.id.split('/')[0] === language)
    .map(({ id, data }) => page(id.split('/').slice(1).join('/'), data.title, data.description));
  const own = Object.values(ownPages).map(({ path, title, description }) =>
    page(path, t(title), t(description)),
  );
  const charts = (await getChartTexts(language)).map(({ id, title, measure }) =>
    page(`charts/${id}`, title, measure),
  );
  const modules = modulePages.map(({ path, title, description }) =>
    page(path, title[language], description[language]),
  );
  const all = await getConsortia();
  // More than a page of them would make the list of titles heavy: the catalogue's filter and the full text find them.
  const consortia = (all.length > perPage ? [] : all).map((consortium) =>
    page(`catalogue/${consortium.id}`, consortium.name, describeConsortium(language, consortium, t)),
  );
  return [...[...written, ...own, ...modules].toSorted(byPath), ...charts, ...consortia];
}
