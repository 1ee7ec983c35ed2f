import { href } from '#site/href.ts';
import type { Language } from '#site/languages.ts';
import { words } from '#site/words.ts';

/** The way up from a sheet: the campaign kit. */
export const kitTrail = (language: Language): { text: string; href: string }[] => [
  { text: words(language)('kit.part'), href: href(language, 'share') },
];
