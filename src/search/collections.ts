import { getCollection } from 'astro:content';
import { getConsortia } from '#consortia/collections.ts';
import { describeConsortium } from '#consortia/describe.ts';
import { modulePages } from '#course/pages.ts';
import { getChartTexts } from '#figures/collections.ts';
import { getLists, getValuePages } from '#list/collections.ts';
import { perPage } from '#list/paging.ts';
import { firstSentences } from '#site/first-sentences.ts';
import { href } from '#site/href.ts';
import type { Language } from '#site/languages.ts';
import { ownPages } from '#site/own-pages.ts';
import { words } from '#site/words.ts';
import { getWorksheets } from '#worksheets/collections.ts';
import { type ListedPage, sectionOf } from './sections.ts';

const byPath = (a: ListedPage, b: ListedPage) => (a.path < b.path ? -1 : 1);

const pageIn =
  (language: Language) =>
  (path: string, title: string, description = ''): ListedPage => ({
    path,
    title,
    description,
    href: href(language, path),
    section: sectionOf(path),
  });

async function consortiumPages(language: Language): Promise<ListedPage[]> {
  const t = words(language);
  const page = pageIn(language);
  return (await getConsortia()).map((consortium) =>
    page(`catalogue/${consortium.id}`, consortium.name, describeConsortium(language, consortium, t)),
  );
}

/** The lists of the consortia that share a value: their first pages. */
async function valuePages(language: Language): Promise<ListedPage[]> {
  const t = words(language);
  const page = pageIn(language);
  const labels = (await getLists()).labels[language];
  return (await getValuePages())
    .filter((list) => list.page.number === 1)
    .map(({ by, value, totals }) => {
      const label = labels[by][value] ?? value;
      return page(
        `catalogue/${by}/${value}`,
        t(`list.title.${by}`, { value: label }),
        t(`list.describe.${by}`, { value: label, ...totals }),
      );
    });
}

/** Written pages, those made from data, modules and charts. */
async function mostPages(language: Language): Promise<ListedPage[]> {
  const t = words(language);
  const page = pageIn(language);
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
  return [...[...written, ...own, ...modules].toSorted(byPath), ...charts];
}

/** All pages of a language that one may look for: written ones, those made from data, and every consortium. */
export async function listPages(language: Language): Promise<ListedPage[]> {
  const consortia = await consortiumPages(language);
  // More than a page of them would make the list of titles heavy: the catalogue's filter and the full text find them.
  return [...(await mostPages(language)), ...(consortia.length > perPage ? [] : consortia)];
}

const readAllPages = async (language: Language): Promise<Map<string, ListedPage>> => {
  const page = pageIn(language);
  const sheets = (await getWorksheets()).map(({ id, title, description }) =>
    page(`worksheets/${id}`, title[language], description[language]),
  );
  const charts = (await getChartTexts(language)).map(({ id, title, description }) =>
    page(`charts/${id}`, title, firstSentences(description)),
  );
  const lists = [...(await consortiumPages(language)), ...(await valuePages(language))];
  // A chart's page has its description, where a list of results has what it measures.
  const parts = [await mostPages(language), charts, sheets, lists];
  return new Map(parts.flat().map((listed) => [listed.path, listed]));
};

const allPages: Partial<Record<Language, Promise<Map<string, ListedPage>>>> = {};

/** All pages of a language by their path, also those that are not looked for by their title; but none of the figures. */
export function getAllPages(language: Language): Promise<Map<string, ListedPage>> {
  if (import.meta.env.DEV) return readAllPages(language);
  allPages[language] ??= readAllPages(language);
  return allPages[language];
}
