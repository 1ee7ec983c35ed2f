import { releaseEntryId } from '../feeds/entries.ts';
import { addressesOf } from './addresses.ts';
import type { Content } from './content.ts';
import type { Fault } from './fault.ts';
import { missingPage } from './missing-page.ts';

/** An id that stands as an anchor on the page of news, and what claims it. */
interface Claim {
  id: string;
  file: string;
}

/** What is wrong between news, corrections and all that they name. News and corrections share a page of anchors. */
export function feedFaults(content: Content): Fault[] {
  const { news, corrections, releases } = content.records;
  const addresses = addressesOf(content);
  const entries = [
    ...news.map((entry) => ({ ...entry, file: `content/news/${entry.id}.json` })),
    ...corrections.map((entry) => ({ ...entry, file: `content/corrections/${entry.id}.json` })),
  ];
  const claims: Claim[] = [
    ...releases.map(({ id, version }) => ({
      id: releaseEntryId(version),
      file: `content/releases/${id}.json`,
    })),
    ...entries,
  ];
  const twice = [...Map.groupBy(claims, ({ id }) => id)].flatMap(([id, [first, ...others]]) =>
    others.map(({ file }) => ({
      file,
      field: 'id',
      found: `"${id}", which ${first?.file} has too`,
      expected: 'an id of its own: it is the anchor of the entry on the page of news',
    })),
  );
  return [
    ...entries.flatMap(({ file, page }) => missingPage({ file, field: 'page' }, page, addresses)),
    ...twice,
  ];
}
