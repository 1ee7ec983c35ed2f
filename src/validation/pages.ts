import { otherLanguage } from '../site/languages.ts';
import { addressesOf, addressFaults } from './addresses.ts';
import { figureFaults } from './bare-figures.ts';
import { compileFault } from './compile.ts';
import type { Content } from './content.ts';
import type { Fault } from './fault.ts';
import { gapMarkFaults } from './gap-marks.ts';
import { headFaults } from './page-head.ts';
import { importFaults } from './page-imports.ts';
import { imageFaults, linkFaults } from './page-links.ts';
import { markFaults } from './page-marks.ts';
import { readTree } from './page-tree.ts';
import type { PageFile } from './read-pages.ts';

/** A page outside the folders of the languages, or whose name makes no address. */
function nameFaults({ file, path, language }: PageFile): Fault[] {
  if (!language) {
    const expected = 'a file below content/docs/en or content/docs/es';
    return [{ file, field: 'its folder', found: path, expected }];
  }
  if (/^[a-z\d]+(-[a-z\d]+)*(\/[a-z\d]+(-[a-z\d]+)*)*\.mdx$/.test(path)) return [];
  const expected = 'a name of lower-case letters, digits and single hyphens that ends in .mdx';
  return [{ file, field: 'its name', found: path, expected }];
}

/** A page that exists in one language only. */
function parityFaults({ file, path, language }: PageFile, paths: Set<string>): Fault[] {
  const counterpart = language && path.replace(language, otherLanguage(language));
  if (!counterpart || paths.has(counterpart)) return [];
  const expected = `content/docs/${counterpart}`;
  return [{ file, field: 'its translation', found: 'a page in one language only', expected }];
}

/** What is wrong in the text of a page. One that does not compile has no tree to look at. */
function textFaults(page: PageFile, content: Content, addresses: Set<string>): Fault[] {
  const broken = compileFault(page);
  if (broken) return [broken];
  const tree = readTree(page.text);
  return [
    ...importFaults(page, tree, content.root),
    ...markFaults(page, tree, content),
    ...linkFaults(page, tree, addresses),
    ...imageFaults(page, tree, content.root),
    ...figureFaults(page, tree),
  ];
}

/** What is wrong with the written pages. */
export function pageFaults(content: Content): Fault[] {
  const paths = new Set(content.pages.map(({ path }) => path));
  const addresses = addressesOf(content);
  return [
    ...addressFaults(content),
    ...content.pages.flatMap((page) => [
      ...nameFaults(page),
      ...parityFaults(page, paths),
      ...headFaults(page),
      ...gapMarkFaults(page),
      ...textFaults(page, content, addresses),
    ]),
  ];
}
