import { type Language, languages } from '../site/languages.ts';
import { gapMark } from '../validation/gap-marks.ts';
import { type Draft, gapInBoth } from './draft.ts';

type Page = NonNullable<Draft['page']>;
type Texts = Record<'title' | 'description', Record<Language, string>>;

/** What the head of a page begins with. */
export const pageHead = () => ({ title: gapInBoth(), description: gapInBoth() });

const importOf = (component: string) =>
  `import ${component.replace(/^.*\/|\.astro$/g, '')} from '#${component}';`;

function pageText({ values, imports, body }: Page, language: Language): string {
  const { title, description } = values as Texts;
  const head = [
    `title: ${JSON.stringify(title[language])}`,
    `description: ${JSON.stringify(description[language])}`,
  ];
  return ['---', ...head, '---', '', ...imports.map(importOf), '', body, ''].join('\n');
}

/** The files of a written page, in each language, with marks where a text is still to be written. */
export const pageFiles = (page: Page): Record<string, string> =>
  Object.fromEntries(
    languages.map((language) => [`content/docs/${language}/${page.path}.mdx`, pageText(page, language)]),
  );

/** The body of a page with a chapter that is still to be written. */
export const firstChapter = `## ${gapMark}\n\n${gapMark} <Evidence advice />`;
