import type { TrailStep } from '../site/json-ld.ts';
import type { Words } from '../site/words.ts';
import { sections } from './navigation.ts';

const isWithin = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

/**
 * The way to a page, outermost first: the one that the page shows, or else the part of the site that it belongs to, or
 * else the home page.
 *
 * @param path below the language, without slashes around it
 * @param shown the pages above it that the page shows
 */
export function trailTo(
  path: string,
  shown: TrailStep[],
  t: Words,
  href: (path: string) => string,
): TrailStep[] {
  if (path === '') return [];
  if (shown.length > 0) return shown;
  const section = sections.find(({ within }) => within.some((folder) => isWithin(path, folder)));
  const isInside = section && section.start !== path;
  return [
    isInside
      ? { text: t(section.label), href: href(section.start) }
      : { text: t('site.name'), href: href('') },
  ];
}
