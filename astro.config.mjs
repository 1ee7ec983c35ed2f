import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { dropPrintStyle } from './src/frame/drop-print-style.ts';
import { sidebar } from './src/frame/navigation.ts';
import { ownParts } from './src/frame/own-parts.ts';
import { hosting } from './src/hosting/integration.ts';
import { keepable } from './src/offline/integration.ts';
import { figureUses } from './src/passports/integration.ts';
import { guideTwins } from './src/programs/integration.ts';
import { pageSitemap } from './src/programs/sitemap.ts';
import { fullTextSearch } from './src/search/integration.ts';
import { languageNames } from './src/site/languages.ts';

import { pages } from './src/site/pages-integration.ts';
import { readSiteUrl } from './src/site/site-url.ts';
import { words } from './src/site/words.ts';
import { takeAwayCopies } from './src/takeaway/integration.ts';

const siteUrl = readSiteUrl(process.env.SITE_URL);
const outDir = process.env.OUT_DIR ?? './dist';

export default defineConfig({
  ...siteUrl,
  outDir,
  srcDir: '.',
  trailingSlash: 'always',
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // A style sheet of its own is one more round trip before anything is painted, and every page fits one flight with it.
  build: { inlineStylesheets: 'always' },
  integrations: [
    starlight({
      title: { en: words('en')('site.name'), es: words('es')('site.name') },
      locales: {
        en: { label: languageNames.en, lang: 'en' },
        es: { label: languageNames.es, lang: 'es' },
      },
      defaultLocale: 'en',
      sidebar,
      routeMiddleware: './src/frame/case-route.ts',
      favicon: '/icon.svg',
      customCss: ['tokens', 'dyes', 'starlight', 'base', 'frame', 'prose', 'tables', 'print'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      components: Object.fromEntries(
        [
          'ContentPanel',
          'Footer',
          'Head',
          'Header',
          'PageFrame',
          'PageSidebar',
          'PageTitle',
          'Sidebar',
          'SkipLink',
          'ThemeProvider',
          'TwoColumnContent',
        ].map((name) => [name, `./src/frame/${name}.astro`]),
      ),
      markdown: { headingLinks: false },
      disable404Route: true,
      pagefind: false,
      expressiveCode: false,
      credits: false,
    }),
    ownParts(),
    pages(),
    dropPrintStyle(),
    // After all that change pages, for a policy names their scripts to the letter; before all that read them.
    hosting(siteUrl, process.env.SECURITY_CONTACT),
    figureUses(),
    guideTwins(),
    pageSitemap(siteUrl, outDir),
    fullTextSearch(),
    // After all that read pages alone, for it writes its size into one; before the lists of what can be kept.
    takeAwayCopies('.', Boolean(process.env.SITE_URL)),
    keepable(),
  ],
});
