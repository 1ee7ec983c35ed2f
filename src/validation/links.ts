import { type BuiltPage, readBuiltSite } from './built-links.ts';
import type { Fault } from './fault.ts';
import { type Mistake, mistakeOf } from './link-mistakes.ts';

/** A mistake on the pages that have it. */
type Occurrence = Mistake & { page: BuiltPage; link: string };

/** Key of a mistake, the same in both languages: a mistake in the navigation is one, not two. */
const keyOf = ({ target, expected }: Occurrence) =>
  [target.replace(/^(en|es)\//, ''), expected.replace(/ \/(en|es)\//, ' /')].join('\n');

function faultOf(occurrences: Occurrence[]): Fault[] {
  const [first] = occurrences;
  if (!first) return [];
  const where = [...new Set(occurrences.map(({ page }) => page.file))];
  const examples = where.slice(0, 3).join(', ');
  return [
    {
      file: first.page.file,
      field: 'a link',
      found:
        where.length > 1 ? `${first.link} on ${where.length} pages, for example ${examples}` : first.link,
      expected: first.expected,
      fix: first.fix,
    },
  ];
}

/**
 * Links, assets and fragments of the built site that lead nowhere, and links into the other language. One fault for
 * each target, on however many pages it is linked.
 *
 * @param folder the output folder
 * @param siteUrl origin and base path that the site was built for
 * @param root folder of the project, in which the written pages are looked for
 */
export function brokenLinks(folder: string, siteUrl: { site: string; base: string }, root = '.'): Fault[] {
  const site = readBuiltSite(folder, siteUrl, root);
  const occurrences = site.pages.flatMap((page) =>
    page.links.flatMap((link) => {
      const mistake = mistakeOf(link, site, page);
      return mistake ? [{ ...mistake, page, link: link.link }] : [];
    }),
  );
  return [...Map.groupBy(occurrences, keyOf).values()].flatMap(faultOf);
}
