import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { copiedPage } from './page.ts';
import { smallCopy, smallSite } from './testing.ts';

const pageOf = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

/** The body of a guide page in the copy. */
function bodyOf(body: string, site = smallSite()) {
  const { html, files } = copiedPage(smallCopy(site).copy, 'en/guide/index.html', pageOf('', body));
  return { body: /<body>(.*)<\/body>/s.exec(html)?.[1], files };
}

describe.each(['/', '/consortia'])('a page below %s', (base) => {
  const root = base === '/' ? '' : base;
  test.each([
    [`<a href="${root}/en/">Home</a>`, '<a href="../../index.html">Home</a>'],
    ['<a href="stages/trust/#who">Who</a>', '<a href="stages/trust/index.html#who">Who</a>'],
    [`<form action="${root}/en/catalogue/"></form>`, '<form action="../catalogue/index.html"></form>'],
    [`<img src="${root}/qr/guide.svg">`, '<img src="../files/qr/guide.svg">'],
    [`<p data-page="${root}/en/catalogue/"></p>`, '<p data-page="../catalogue/index.html"></p>'],
    [
      `<script type="application/json">{"page":"${root}/en/catalogue/","sign":"\\u003c"}</script>`,
      '<script type="application/json">{"page":"../catalogue/","sign":"\\u003c"}</script>',
    ],
    ['<a href="https://example.com/">Other</a>', '<a href="https://example.com/">Other</a>'],
    ['<a href="#who">Who</a>', '<a href="#who">Who</a>'],
  ])('%s → %s', (before, after) => {
    expect(bodyOf(before, smallSite(base)).body).toBe(after);
  });
});

test('JSON of an attribute keeps all that is no address', () => {
  const data = { begin: '/en/catalogue/', text: 'a "b" \\ \n <c> & href="/en/"' };
  const json = JSON.stringify(data).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const { html } = copiedPage(
    smallCopy(smallSite()).copy,
    'en/guide/index.html',
    pageOf('', `<a href="/en/" data-page="${json}">x</a>`),
  );
  const link = parse(html).querySelector('a');
  expect(link?.getAttribute('href')).toBe('../../index.html');
  expect(JSON.parse(link?.getAttribute('data-page') ?? '')).toEqual({ ...data, begin: '../catalogue/' });
});

describe('ways out of the copy', () => {
  test('lead to the public site where there is one', () => {
    expect(bodyOf('<p><a href="/es/guide/">ES</a></p>', smallSite('/', true)).body).toBe(
      '<p><a href="https://example.org/es/guide/">ES</a></p>',
    );
  });

  test('leave their words in a text, and say so', () => {
    expect(bodyOf('<p><a href="/en/share/">Pass <b>on</b></a></p>').body).toBe(
      '<p><span>Pass <b>on</b> <small>(only on the site)</small></span></p>',
    );
  });

  test('are kept apart where they follow one another', () => {
    expect(bodyOf('<p><a href="/en/share/">A</a><a href="/en/share/">B</a>.</p>').body).toBe(
      '<p><span>A <small>(only on the site)</small></span> <span>B <small>(only on the site)</small></span>.</p>',
    );
  });

  test('leave nothing in a menu', () => {
    const menu = '<nav><ul><li><a href="/en/share/">Kit</a></li><li><a href="/en/">Home</a></li></ul></nav>';
    expect(bodyOf(menu).body).toBe('<nav><ul><li><a href="../../index.html">Home</a></li></ul></nav>');
    expect(bodyOf('<header><a href="/es/guide/">ES</a></header>').body).toBe('<header></header>');
  });

  test('a card that is shown is taken away', () => {
    expect(bodyOf('<p><img src="/cards/en/guide.jpg"></p>').body).toBe('<p></p>');
  });
});

test('without a public site the code of a frame goes, and what stands around it stays', () => {
  const map = '<details><summary>Map</summary><p>30</p>';
  const frame = '<details><summary>Frame</summary><pre id="embed">x</pre></details>';
  expect(bodyOf(`${map}${frame}</details>`).body).toBe(`${map}</details>`);
  const kept = bodyOf(`${map}${frame}</details>`, smallSite('/', true)).body;
  expect(kept).toBe(`${map}${frame}</details>`);
});

test('the files that a page shows and leads to are named', () => {
  const { files } = bodyOf(
    '<img src="/qr/guide.svg"><a href="/data/consortia.csv">CSV</a><a href="/en/">Home</a>',
  );
  expect(files).toEqual(['qr/guide.svg', 'data/consortia.csv', 'en/index.html']);
});

test('nothing that is for servers or machines is left', () => {
  const head = [
    '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">',
    '<meta http-equiv="content-security-policy" content="default-src \'self\'">',
    '<link rel="alternate" hreflang="es" href="https://example.org/es/guide/">',
    '<link rel="manifest" href="/manifest/en.webmanifest">',
    '<link rel="canonical" href="https://example.org/en/guide/">',
    '<meta property="og:image" content="https://example.org/cards/en/guide.jpg">',
    '<script type="application/ld+json">{}</script>',
  ].join('');
  const { html } = copiedPage(smallCopy(smallSite()).copy, 'en/guide/index.html', pageOf(head, ''));
  expect(html).toBe(pageOf('', ''));
});

test('module scripts become one script, in their order, and that of every page is known', () => {
  const { copy, scripts } = smallCopy(smallSite());
  const body =
    '<main><script>kept()</script><script type="module">own()</script></main>' +
    '<dialog class="search" data-titles="/x" data-pagefind="/p.js"></dialog><script type="module" src="/_astro/s.js"></script>';
  const { html } = copiedPage(copy, 'en/guide/index.html', pageOf('<title>Guide</title>', body));
  expect(scripts).toEqual([
    [
      { src: undefined, text: 'own()', isOfEveryPage: false },
      { src: '/_astro/s.js', text: '', isOfEveryPage: true },
    ],
  ]);
  expect(html).toBe(
    pageOf(
      '<title>Guide</title><script defer src="../files/scripts/1.js"></script>',
      '<main><script>kept()</script></main><dialog class="search" data-titles="/x" data-pagefind="../files/full-text/index.json"></dialog>',
    ),
  );
});

test('styles that many pages bring along are shared, in their place', () => {
  const { copy, styles } = smallCopy(smallSite());
  const css = `p{color:${'red '.repeat(200)}}`;
  const head = `<style media="print">${css}</style><style>b{}</style>`;
  const { html } = copiedPage(copy, 'en/guide/index.html', pageOf(head, ''));
  expect(styles).toEqual([css]);
  expect(html).toBe(
    pageOf('<link rel="stylesheet" href="../files/scripts/1.css" media="print"><style>b{}</style>', ''),
  );
});

test('where the copy is offered, it says that one reads it', () => {
  const body =
    '<div data-takeaway-offer><a href="/x.zip">x</a></div><p data-takeaway-inside hidden>A copy.</p>';
  expect(bodyOf(body).body).toBe('<p data-takeaway-inside>A copy.</p>');
});
