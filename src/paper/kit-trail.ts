import { href } from '#site/href.ts';
import type { Language } from '#site/languages.ts';
import { type OwnPage, ownPages } from '#site/own-pages.ts';
import { words } from '#site/words.ts';

/** The way up from a sheet: the campaign kit, where there is one. */
export function kitTrail(language: Language): { text: string; href: string }[] {
  const pages: OwnPage[] = Object.values(ownPages);
  const kit = pages.find(({ path }) => path === 'share');
  return kit ? [{ text: words(language)(kit.title), href: href(language, kit.path) }] : [];
}
