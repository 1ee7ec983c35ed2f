import type { Language } from '../site/languages.ts';

/** Parts of the site that mean nothing without a line: what is sent on the web, what keeps the site on a device. */
const onlyOnline = ['share', 'about/offline'];

/** Whether a page of a language is in its copy. */
function isPageTaken(path: string): boolean {
  return path.endsWith('index.html') && !onlyOnline.some((part) => path.startsWith(`${part}/`));
}

/**
 * Whether a file of the site goes into the copy of a language: its pages, the look, all data files, and the charts as
 * data and as pictures that keep sharp at any size. Pictures that a page shows go with it, except cards.
 *
 * @param file path below the output folder
 */
export function isTaken(language: Language, file: string): boolean {
  if (file.startsWith(`${language}/`)) return isPageTaken(file.slice(language.length + 1));
  if (/^charts\/[^/]+\.(csv|json)$/.test(file)) return true;
  return (
    file.startsWith('data/') ||
    file === 'icon.svg' ||
    new RegExp(`^charts/[^/]+\\.${language}\\.svg$`).test(file)
  );
}

/** Whether a picture that a page shows goes into the copy. */
export const isPictureTaken = (file: string): boolean => !/^(cards|embed)\//.test(file);

/** Whether scripts of the pages read a file, so that the copy has it as a script: pages from a disk may read nothing else. */
export const isRead = (language: Language, file: string): boolean =>
  new RegExp(`^(catalogue-index/|facts-index/${language}\\.json|data/consortia/.*\\.json)`).test(file);
