import { guidePages } from '../guide/pages.ts';
import type { JsonLd } from '../site/json-ld.ts';
import type { Language } from '../site/languages.ts';

/** A page as its head has it. */
export interface PageHead {
  /** Path below the language, without slashes around it. */
  path: string;
  title: string;
  description: string;
  language: Language;
  /** Absolute. */
  url: string;
  /** Absolute address of the report among the sources, where it is described. */
  report: string;
}

type Describe = (page: PageHead) => JsonLd;

const ofType =
  (type: string, more: Record<string, unknown> = {}): Describe =>
  ({ title, description, language, url }) => ({
    '@type': type,
    name: title,
    description,
    inLanguage: language,
    ...more,
    url,
  });

/** A chapter: as little as says what it is and what it rests on, for every byte of the guide is waited for. */
const chapter: Describe = ({ title, report }) => ({
  '@type': 'Article',
  headline: title,
  isBasedOn: { '@id': report },
});

const finding: Describe = ({ title, description, language, url, report }) => ({
  '@type': 'Article',
  headline: title,
  description,
  inLanguage: language,
  isBasedOn: { '@id': report },
  url,
});

const list = ofType('CollectionPage');
const tool = ofType('WebApplication', { applicationCategory: 'BusinessApplication' });
const lesson = ofType('LearningResource', { isAccessibleForFree: true });

/** What each page is, by its path; the first that fits. Pages of records say it themselves. */
const kinds: [RegExp, Describe][] = [
  [/^$/, ofType('WebSite')],
  [/^guide\/print$/, chapter],
  [/^evaluation(\/|$)/, finding],
  [/^(tools\/.+|catalogue\/(compare|alike)|share\/link)$/, tool],
  [/^course\/(facilitator|completion)$/, lesson],
  [/^catalogue(\/charts|\/page\/.+|\/[^/]+\/.+)?$/, list],
  [/^(cases|charts|facts|worksheets|tools|site-index|about\/(sources|news))$/, list],
  [/^share(\/.+)?$/, list],
  [/^about$/, ofType('AboutPage')],
  [/^(about\/(accessibility|bands|contribute|offline|privacy)|cases\/questions)$/, ofType('WebPage')],
];

/** Whether a page is a chapter of the guide. */
export const isChapter = (path: string): boolean => guidePages.includes(path);

/** A page as schema.org describes it; undefined where a record on it is described in its place. */
export function pageNode(page: PageHead): JsonLd | undefined {
  if (page.path !== 'guide/glossary' && isChapter(page.path)) return chapter(page);
  return kinds.find(([pattern]) => pattern.test(page.path))?.[1](page);
}
