import { pageNode } from '../../frame/page-node.ts';
import type { Kind } from '../draft.ts';
import { firstChapter, pageHead } from '../pages.ts';
import { freeCode } from '../registries.ts';
import { descriptions, titles } from './asks.ts';

/** The file of `content/links` for the pages of a part of the site. */
const registryOf = (path: string): string =>
  /^catalogue\/\w+\//.test(path)
    ? 'catalogue-values'
    : (/^(guide|course|evaluation|cases|worksheets|charts|tools|catalogue)(\/|$)/.exec(path)?.[1] ?? 'site');

/** Where a page has to be named, so that it is found and described. */
function listsOf(path: string): string[] {
  const blank = { title: '', description: '', language: 'en', url: '', report: '' } as const;
  const isGuide = path.startsWith('guide/');
  return [
    isGuide
      ? `src/guide/pages.ts: '${path}', in the part where it is read`
      : `src/frame/navigation.ts: '${path}', in the part of the sidebar where it is looked for`,
    ...(isGuide || pageNode({ path, ...blank })
      ? []
      : [`src/frame/page-node.ts: [/^${path.replaceAll('/', '\\/')}$/, ofType('WebPage')], among the kinds`]),
  ];
}

export const page: Kind = {
  name: 'page',
  about: 'a written page, in both languages',
  askId: 'Its path below the language, for example guide/fairs',
  asks: { ...titles, ...descriptions },
  draft: (path, _, project) => ({
    page: { path, values: pageHead(), imports: ['provenance/Evidence.astro'], body: firstChapter },
    link: { registry: registryOf(path), code: freeCode(path, project), to: path },
    byHand: listsOf(path),
  }),
};

export const link: Kind = {
  name: 'link',
  about: 'a short address of a page, with its QR code',
  askId: 'The code, in small letters that are typed from paper',
  choice: { name: 'to', ask: 'The page that it leads to: its path below the language', values: [] },
  asks: {},
  draft: (code, to) => ({ link: { registry: registryOf(to), code, to } }),
};
