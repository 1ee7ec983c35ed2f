import { bestOf, FullText } from '../search/full-text.ts';
import { keep } from '../search/keep.ts';
import { fetchBeside, root } from './beside.client.ts';
import { FullTextSearch } from './full-text.ts';

/**
 * The full text of all pages of the copy: what stands under the site's search in place of Pagefind, which cannot be had
 * from a disk.
 *
 * @param address of the full text in the copy
 */
export function fullTextFrom(address: string): (queries: string[]) => Promise<FullText> {
  const load = keep(async () => new FullTextSearch(await (await fetchBeside(address)).json(), root));
  return async (queries) => {
    const search = await load();
    return new FullText(queries, bestOf(queries.flatMap((query) => search.hits(query))));
  };
}
