import { cardPath } from '../site/card-path.ts';
import { fileHref, href } from '../site/href.ts';
import type { Language } from '../site/languages.ts';
import { words } from '../site/words.ts';
import type { OembedParts } from './oembed.ts';

/**
 * What an oEmbed document says of the site and of the page that it is from.
 *
 * @param path of the page below the language
 */
export const pageParts = (
  language: Language,
  path: string,
  site: URL | undefined,
): Pick<OembedParts, 'site' | 'thumbnail'> => ({
  site: { name: words(language)('site.name'), address: new URL(href(language), site).href },
  thumbnail: new URL(fileHref(cardPath(language, path)), site).href,
});
