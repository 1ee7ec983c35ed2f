import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { languageOf, withBase } from '../site/addresses.ts';
import { type Language, languages } from '../site/languages.ts';
import type { SiteUrl } from '../site/site-url.ts';

/** A form of a page, and for whom it is: a language, or whoever has none of them. */
interface Alternate {
  lang: Language | 'x-default';
  url: string;
}

/**
 * The forms of a page, as the pages themselves name them: English is for whoever has no language of ours, and so is
 * the front door in place of the homes.
 *
 * @param address absolute
 */
export function alternatesOf(address: string, { base }: SiteUrl): Alternate[] {
  const { origin, pathname } = new URL(address);
  const own = languageOf(base, pathname);
  const rest = own ? pathname.slice(withBase(base, own).length) : '/';
  const alternates = languages.map((lang) => ({ lang, url: origin + withBase(base, lang + rest) }));
  const [english] = alternates;
  return [...alternates, { lang: 'x-default', url: own && english ? english.url : address }];
}

/** Whether a page asks search engines to leave it out. */
const asksToBeLeftOut = (html: string): boolean => /<meta name="robots" content="[^"]*noindex/.test(html);

/**
 * The sitemap: every page that does not ask to be left out, with its forms in both languages. Starlight's own would
 * list the others too.
 *
 * @param outDir where the site is built
 */
export function pageSitemap(siteUrl: SiteUrl, outDir: string): AstroIntegration {
  const fileOf = (address: string) => {
    const path = new URL(address).pathname.slice(withBase(siteUrl.base, '').length);
    return join(outDir, path, 'index.html');
  };
  return sitemap({
    namespaces: { news: false, image: false, video: false },
    filter: (address) => !asksToBeLeftOut(readFileSync(fileOf(address), 'utf8')),
    serialize: (item) => ({ ...item, links: alternatesOf(item.url, siteUrl) }),
  });
}
