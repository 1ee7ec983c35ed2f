import { withBase } from '../site/addresses.ts';
import type { CopyInMaking, PageScript } from './page.ts';
import type { BuiltSite } from './targets.ts';

/** A site of few files, built for `https://example.org`, and below a path where one is given. */
export const smallSite = (base = '/', isPublic = false): BuiltSite => ({
  origin: 'https://example.org',
  base,
  isPublic,
  files: new Set([
    'en/index.html',
    'en/guide/index.html',
    'en/guide/stages/trust/index.html',
    'en/catalogue/index.html',
    'en/catalogue/compare/index.html',
    'en/share/index.html',
    'es/guide/index.html',
    'catalogue-index/1f/facets.json',
    'cards/en/guide.jpg',
    'charts/firms.en.png',
    'charts/firms.en.svg',
    'data/consortia.csv',
    'icon.svg',
    'qr/guide.svg',
  ]),
});

/** A copy that keeps what its pages ask for. */
export function smallCopy(site: BuiltSite) {
  const scripts: PageScript[][] = [];
  const styles: string[] = [];
  const copy: CopyInMaking = {
    site,
    language: 'en',
    scriptFor: (some) => `site/files/scripts/${scripts.push(some)}.js`,
    styleFor: (css) => `site/files/scripts/${styles.push(css)}.css`,
    fullText: 'site/files/full-text/index.json',
    onlyOnline: '(only on the site)',
  };
  return { copy, scripts, styles, at: (path: string) => withBase(site.base, path) };
}
