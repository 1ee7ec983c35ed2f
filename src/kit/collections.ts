import { getCollection } from 'astro:content';
import { getLinks, shortAddress } from '../links/collections.ts';
import { getFacts } from '../provenance/collections.ts';
import { getAllPages } from '../search/collections.ts';
import type { Language } from '../site/languages.ts';
import { type WordKey, words } from '../site/words.ts';
import { partWord, partWords } from './parts.ts';
import type { ShareText } from './schema.ts';
import { figuresOf, filledText, spokenAddress, wholeText } from './text.ts';

/** A text as it is passed on in one language. */
export interface ReadyText {
  record: ShareText;
  /** Undefined where it is no mail. */
  subject: string | undefined;
  /** With figures and address in their places. */
  text: string;
  /** Ids of its figures. */
  figures: string[];
  code: string;
}

/** @throws Error where there is no text with this id */
export async function getReadyText(
  id: string,
  language: Language,
  site: URL | undefined,
): Promise<ReadyText> {
  const record = (await getCollection('share')).find(({ data }) => data.id === id)?.data;
  if (!record) throw new Error(`There is no text "${id}": content/share/${id}.json is missing`);
  const written = wholeText(record, language);
  const code = record.code[language];
  const short = shortAddress(code, site);
  const address = record.channel === 'radio' ? spokenAddress(short, words(language)) : short;
  const text = filledText(written, { language, facts: await getFacts(), address });
  return { record, subject: record.subject?.[language], text, figures: figuresOf(written), code };
}

/** A page that has a short address. */
export interface Addressed {
  code: string;
  path: string;
  title: string;
  description: string;
  /** Whether it is a second code of the page, which another one passes on. */
  isSecond: boolean;
}

/**
 * All short addresses with what their pages are called, by part of the site.
 *
 * @throws Error where a page has no title that is known
 */
export async function getAddressed(language: Language): Promise<{ part: WordKey; pages: Addressed[] }[]> {
  const known = await getAllPages(language);
  const addressed = (await getLinks()).map(({ code, to, second }) => {
    const page = known.get(to);
    if (!page) throw new Error(`The code "${code}" leads to "${to}", whose title no list of pages has`);
    return {
      code,
      path: to,
      title: page.title,
      description: page.description,
      isSecond: second === true,
    };
  });
  const byPart = Map.groupBy(addressed, ({ path }) => partWord(path));
  return partWords.flatMap((part) => {
    const pages = byPart.get(part);
    return pages ? [{ part, pages }] : [];
  });
}
