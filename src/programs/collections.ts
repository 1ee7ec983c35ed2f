import type { APIRoute } from 'astro';
import { getDataSet } from '#data/collections.ts';
import { currentRelease, licence, tableIds } from '#data/data-set.ts';
import { feedIds, feedPath } from '#feeds/entries.ts';
import { feedWords } from '#feeds/labels.ts';
import { guidePages } from '#guide/pages.ts';
import { pageCitation, sourceCitation } from '#provenance/cite.ts';
import { getReport } from '#provenance/collections.ts';
import { listPages } from '#search/collections.ts';
import { fileHref, href } from '#site/href.ts';
import { type Language, languageNames, otherLanguage } from '#site/languages.ts';
import { words } from '#site/words.ts';
import { type ListedLink, llmsText } from './llms.ts';
import { twinName } from './twin.ts';

/** Addresses of this build, with its origin. */
type Absolute = (path: string) => string;

/** Pages that a program may want beside the guide. */
const pagePaths = [
  'cases',
  'catalogue',
  'evaluation',
  'evaluation/contradictions',
  'charts',
  'facts',
  'about',
  'about/sources',
  'data',
  'site-index',
];

async function pageLinks(language: Language, absolute: Absolute) {
  const pages = new Map((await listPages(language)).map((page) => [page.path, page]));
  const link = (path: string, file = ''): ListedLink => {
    const page = pages.get(path);
    if (!page) throw new Error(`there is no page ${path} to list in llms.txt`);
    return { text: page.title, href: absolute(page.href + file), note: page.description };
  };
  return { guide: guidePages.map((path) => link(path, twinName)), more: pagePaths.map((path) => link(path)) };
}

async function dataLinks(language: Language, absolute: Absolute): Promise<ListedLink[]> {
  const t = words(language);
  const { tables } = await getDataSet();
  const link = (file: string, note: string) => ({
    text: file,
    href: absolute(fileHref(`data/${file}`)),
    note,
  });
  return [
    ...tableIds.flatMap((id) => [
      link(`${id}.csv`, tables[id].description[language]),
      link(`${id}.json`, `${tables[id].title[language]}. ${t('llms.json')}`),
    ]),
    link('datapackage.json', t('llms.dataPackage')),
  ];
}

function optionalLinks(language: Language, absolute: Absolute): ListedLink[] {
  const t = words(language);
  const other = otherLanguage(language);
  return [
    {
      text: languageNames[other],
      href: absolute(fileHref(`${other}/llms.txt`)),
      note: t('llms.otherLanguage'),
    },
    ...feedIds.map((feed) => ({
      text: t(feedWords[feed].title),
      href: absolute(fileHref(feedPath(feed, language))),
      note: t(feedWords[feed].description),
    })),
    { text: 'Sitemap', href: absolute(fileHref('sitemap-index.xml')), note: t('llms.sitemap') },
  ];
}

/** How the report and this site are cited, as a list. */
async function citations(language: Language, absolute: Absolute): Promise<string> {
  const t = words(language);
  const { id: date } = currentRelease(await getDataSet());
  const site = t('site.name');
  const own = { title: t('site.sentence').replace(/\.$/, ''), site, address: absolute(href(language)), date };
  return [sourceCitation(await getReport(), t), pageCitation(own, language, t)]
    .map((citation) => `- ${citation}`)
    .join('\n');
}

async function getLlmsText(language: Language, site: URL | undefined): Promise<string> {
  const t = words(language);
  const absolute: Absolute = (path) => new URL(path, site).href;
  const { guide, more } = await pageLinks(language, absolute);
  return llmsText({
    title: t('site.name'),
    summary: t('llms.summary'),
    paragraphs: [
      t('llms.rests'),
      t('llms.cite'),
      await citations(language, absolute),
      t('llms.licence', { licence: `${licence.title}, ${licence.path}` }),
    ],
    sections: [
      { title: t('llms.guide'), links: guide },
      { title: t('llms.data'), links: await dataLinks(language, absolute) },
      { title: t('llms.more'), links: more },
      { title: t('llms.optional'), links: optionalLinks(language, absolute) },
    ],
  });
}

/** The route of an `llms.txt`. */
export const llmsRoute =
  (language: Language): APIRoute =>
  async ({ site }) =>
    new Response(await getLlmsText(language, site), {
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    });
