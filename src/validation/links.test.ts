import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder } from '../site/testing.ts';
import { brokenLinks } from './links.ts';

const page = (body: string, head = '') => `<!doctype html><head>${head}</head><body>${body}</body>`;

const nav =
  '<a href="/en/guide/">Guide</a> <a href="/en/guide/#trust">Trust</a> <a href="https://wa.me/?text=%zz">x</a> <a href="https://example.org/en/">y</a>';
const site = {
  'dist/index.html': page('<a href="/en/">English</a> <a href="/es/">Español</a>'),
  'dist/en/index.html': page(
    `${nav} <a href="/es/" data-language="es">Español</a>`,
    '<link rel="alternate" hreflang="es" href="/es/"><link rel="icon" href="/icon.svg">',
  ),
  'dist/en/guide/index.html': page(
    `${nav} <h2 id="trust">Trust</h2> <a href="./"></a> <a href="#trust"></a>`,
  ),
  'dist/es/index.html': page('<a href="/es/guide/">Guía</a>'),
  'dist/es/guide/index.html': page('<img src="../../icon.svg">'),
  'dist/icon.svg': '',
  'content/docs/en/index.mdx': '',
  'content/docs/en/guide/index.mdx': '',
};

const check = (changes: Record<string, string>, base = '/') =>
  inFolder({ ...site, ...changes }, (root) =>
    brokenLinks(join(root, 'dist'), { site: 'https://example.org', base }, root).map((fault) => ({
      ...fault,
      file: fault.file.replace(`${root}/`, ''),
    })),
  );

test('a sound site has none', () => {
  expect(check({ 'dist/en/guide/index.html': page('<h2 id="trust"></h2>') })).toEqual([]);
});

const home = (body: string) => ({ 'dist/en/index.html': page(body) });

test.each([
  ['a page that is not there', '<a href="/en/giude/">a</a>', '/en/giude/', '/en/guide/'],
  ['a fragment that is not there', '<a href="guide/#trst">a</a>', 'guide/#trst', '#trust'],
  ['half an address', '<a href="https://">a</a>', 'https://', undefined],
  ['an escape that is none', '<a href="/en/%zz/">a</a>', '/en/%zz/', undefined],
  ['an escape that is none in a fragment', '<a href="guide/#%zz">a</a>', 'guide/#%zz', undefined],
  ['an image that is not there', '<img src="/icn.svg">', '/icn.svg', '/icon.svg'],
  ['a page in the other language', '<a href="/es/guide/">a</a>', '/es/guide/', '/en/guide/'],
])('%s', (_, body, found, fix) => {
  expect(check(home(body))).toEqual([
    { file: 'content/docs/en/index.mdx', field: 'a link', found, expected: expect.stringMatching(/./), fix },
  ]);
});

const gone = 'https://example.org/gone.svg';

test.each([
  ['a picture in several sizes', '<img srcset="/icon.svg 1x, /gone.svg 2x">'],
  ['a picture that is fetched before', '<link rel="preload" imagesrcset="/gone.svg 360w">'],
  ['the first picture of a film', '<video poster="/gone.svg"></video>'],
  ['where a form leads', '<form action="/gone.svg"></form>'],
  ['the picture for messengers', `<meta property="og:image" content="${gone}">`],
  ['where a page leads on', '<meta http-equiv="refresh" content="0; url=https://example.org/gone.svg">'],
  ['data for programs', `<script type="application/ld+json">{"image":"${gone}"}</script>`],
  ['data for a script', '<script type="application/json">{"file":"/gone.svg"}</script>'],
  ['what a script reads in an attribute', '<p data-file="/gone.svg"></p>'],
  ['JSON in an attribute', '<p data-files="{&quot;en&quot;:&quot;/gone.svg&quot;}"></p>'],
  ['a picture in a style', '<style>p{background:url("/gone.svg")}</style>'],
])('%s that is not there', (_, body) => {
  expect(check(home(body))).toMatchObject([{ file: 'content/docs/en/index.mdx' }]);
});

test.each([
  ['style.css', 'p{background:url(/gone.svg)}'],
  ['manifest/en.webmanifest', '{"icons":[{"src":"/gone.svg"}]}'],
  ['data/facts.json', `{"picture":"${gone}"}`],
  ['oembed/trust.json', `{"html":"<iframe src=\\"${gone}\\"></iframe>"}`],
  ['search/en.json', '[{"url":"/gone.svg"}]'],
  ['sitemap-0.xml', `<urlset><url><loc>${gone}</loc></url></urlset>`],
  ['feeds/news.xml', `<feed><link href="${gone}"/></feed>`],
  ['llms.txt', `- [Trust](${gone}): a chapter`],
  ['robots.txt', `Sitemap: ${gone}`],
  ['en/guide/index.md', `See [trust](${gone}).`],
  ['cite.bib', `@misc{a, url = {${gone}},}`],
  ['cite.ris', `UR  - ${gone}`],
])('an address in %s that is not there', (file, text) => {
  expect(check({ [`dist/${file}`]: text })).toMatchObject([
    { file: `dist/${file}`, found: expect.stringContaining('/gone.svg') },
  ]);
});

test('data may name a folder from which a script fetches', () => {
  const data = '<p data-folder="/manifest"></p>';
  expect(check({ ...home(data), 'dist/manifest/en.webmanifest': '{}' })).toEqual([]);
  expect(check(home(data))).toHaveLength(1);
});

test.each([
  ['a host nobody decided on', 'https://tracker.example/'],
  ['a host without https', 'http://wa.me/?text=a'],
  ['a script in an address', 'javascript:alert(1)'],
])('%s is a fault', (_, address) => {
  expect(check(home(`<a href="${address}">a</a>`))).toMatchObject([{ found: address }]);
});

test('a page that is not written is named by its built file', () => {
  expect(check({ 'dist/es/index.html': page('<a href="/es/gia/">a</a>') })).toMatchObject([
    { file: 'dist/es/index.html' },
  ]);
});

test('one mistake on many pages, in both languages, is one fault', () => {
  const faults = check({
    'dist/en/index.html': page('<a href="/en/giude/">a</a>'),
    'dist/en/guide/index.html': page('<h2 id="trust"></h2><a href="/en/giude/">a</a>'),
    'dist/es/index.html': page('<a href="/es/giude/">a</a>'),
  });
  expect(faults).toHaveLength(1);
  expect(faults[0]?.found).toContain(
    '/en/giude/ on 3 pages, for example content/docs/en/guide/index.mdx, content/docs/en/index.mdx, ',
  );
});

test('below a base path, an address from the root is a fault', () => {
  const found = check(home('<a href="/en/guide/">a</a>'), '/consortia').map((fault) => fault.found);
  expect(found).toContainEqual(expect.stringMatching(/^\/en\/guide\//));
});
