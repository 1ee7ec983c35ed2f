import { languages } from '../site/languages.ts';
import { ownPages } from '../site/own-pages.ts';
import type { Content } from './content.ts';
import type { Fault } from './fault.ts';
import type { PageFile } from './read-pages.ts';

/** An address of the site and what claims it. */
interface Claim {
  /** Below the base path: `/en/guide/`. */
  address: string;
  file: string;
}

/** Folders whose records have a page each, and the path of those pages. */
const recordPaths = {
  charts: 'charts',
  consortia: 'catalogue',
  course: 'course',
  facts: 'facts',
  worksheets: 'worksheets',
} as const;

const isDraft = ({ head }: PageFile) => Object(head).draft === true;

/** The addresses of pages that are made from data. */
function madeAddresses({ names }: Content): Claim[] {
  const paths = [
    ...Object.values(ownPages).map(({ path }) => ({ path, file: 'src/site/own-pages.ts' })),
    ...(['charts', 'consortia', 'course', 'facts', 'worksheets'] as const).flatMap((folder) =>
      [...names[folder]].map((name) => ({
        path: `${recordPaths[folder]}/${name}`,
        file: `content/${folder}/${name}.json`,
      })),
    ),
  ];
  return languages.flatMap((language) =>
    paths.map(({ path, file }) => ({ address: `/${language}/${path}/`, file })),
  );
}

/** All addresses of pages that a link may lead to. Drafts have none. */
export const addressesOf = (content: Content): Set<string> =>
  new Set([
    '/',
    ...content.pages.filter((page) => !isDraft(page)).map(({ address }) => address),
    ...madeAddresses(content).map(({ address }) => address),
  ]);

/** Pages that claim the address of another: `guide.mdx` beside `guide/index.mdx`. */
export function addressFaults(content: Content): Fault[] {
  const claims = [...madeAddresses(content), ...content.pages];
  return [...Map.groupBy(claims, ({ address }) => address)].flatMap(([address, [first, ...others]]) =>
    others.map(({ file }) => ({
      file,
      field: 'its address',
      found: `${address}, which ${first?.file} has too`,
      expected: 'an address of its own: move or rename one of the two',
    })),
  );
}
