import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { xmlRoot } from '../feeds/testing.ts';
import { guidePages } from '../guide/pages.ts';
import { languages } from '../site/languages.ts';
import { attribute, type BuiltPage, flat, readPages, root } from './built-site.ts';

const pages = readPages('dist');
const page = (address: string): BuiltPage => {
  const found = pages.find((each) => each.address === address);
  if (!found) throw new Error(`dist has no page ${address}`);
  return found;
};
const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');

/** The file of an address of this site. */
const fileOf = (address: string) => {
  const path = address.slice(root.length + 1).replace(/#.*$/, '');
  return `dist/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`;
};

describe('the sitemap', () => {
  const index = xmlRoot(read('sitemap-index.xml'));
  const parts = index.all('sitemap').map((part) => part.child('loc')?.text ?? '');
  const urls = parts.flatMap((part) => xmlRoot(readFileSync(fileOf(part), 'utf8')).all('url'));
  const isLeftOut = (each: BuiltPage) => attribute(each, 'meta[name=robots]', 'content')?.includes('noindex');

  test('lists every page that does not ask to be left out, and no other', () => {
    const listed = urls.map((url) => url.child('loc')?.text).toSorted();
    const wanted = pages.filter((each) => !isLeftOut(each)).map(({ address }) => root + address);
    expect(listed).toEqual(wanted.toSorted());
    expect(pages.filter(isLeftOut).map(({ address }) => address)).toEqual(
      expect.arrayContaining(['/404.html', '/embed/es/charts/ratings/']),
    );
  });

  test('names the same forms of a page in other languages as the page itself', () => {
    for (const url of urls) {
      const told = url.all('xhtml:link').map(({ attributes: { hreflang, href } }) => `${hreflang} ${href}`);
      const address = url.child('loc')?.text.slice(root.length) ?? '';
      const own = page(address)
        .html.querySelectorAll('link[rel=alternate][hreflang]')
        .map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`);
      expect(told.toSorted(), address).toEqual(own.toSorted());
      expect(told).toHaveLength(languages.length + 1);
    }
  });

  test('is named in robots.txt, which lets everything be read', () => {
    expect(read('robots.txt').split('\n')).toEqual(
      expect.arrayContaining(['User-agent: *', 'Allow: /', `Sitemap: ${root}/sitemap-index.xml`]),
    );
    expect(read('robots.txt')).not.toContain('Disallow');
  });
});

describe.each([
  ['llms.txt', 'en'],
  ['en/llms.txt', 'en'],
  ['es/llms.txt', 'es'],
])('%s', (file, language) => {
  const text = read(file);
  const links = [...text.matchAll(/^- \[([^\]]+)\]\(([^)]+)\): (.+)$/gm)];

  test('has the form of llmstxt.org: title, summary, text, then lists of links under headings', () => {
    const [title, summary, ...rest] = text.split('\n\n');
    expect(title).toMatch(/^# \S/);
    expect(summary).toMatch(/^> \S.{50,}/);
    const firstList = rest.findIndex((block) => block.startsWith('## '));
    const lists = rest.slice(firstList);
    expect(firstList).toBeGreaterThan(0);
    expect(lists.length % 2).toBe(0);
    expect(lists.filter((_, index) => index % 2 === 0).every((block) => /^## [^\n]+$/.test(block))).toBe(
      true,
    );
    const entries = lists.filter((_, index) => index % 2 === 1).flatMap((block) => block.trim().split('\n'));
    expect(entries).toHaveLength(links.length);
  });

  test('leads to files that are there, among them the twin of each page of the guide, in order', () => {
    const addresses = links.map(([, , address = '']) => address);
    expect(addresses.filter((address) => !address.startsWith(`${root}/`))).toEqual([]);
    expect(addresses.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
    expect(addresses.filter((address) => address.endsWith('.md'))).toEqual(
      guidePages.map((path) => `${root}/${language}/${path}/index.md`),
    );
    expect(addresses).toContain(`${root}/data/consortia.csv`);
  });

  test('names the report, the licence and the state that it shows', () => {
    expect(text).toContain('OSL/EVA/08/R.12');
    expect(text).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(text).toMatch(/(April|abril de) 2008/);
  });
});

describe.each(languages.flatMap((language) => guidePages.map((path) => [`/${language}/${path}/`, language])))(
  'the twin of %s',
  (address, language) => {
    const { html } = page(address);
    const main = html.querySelector('.sl-markdown-content');
    const [, head = '', text = ''] = read(`${address.slice(1)}index.md`).split(/^---$/m);
    /** Markdown as it is read: without links, marks and escapes. */
    const plain = flat(
      text
        .replace(/\[([^\]]*)\]\((?:[^()"]|"(?:[^"\\]|\\.)*")*\)/g, '$1')
        .replace(/\\(?=[\p{P}\p{S}])/gu, '')
        .replace(/[*_]/g, ''),
    );
    const asText = (shown: string) => flat(shown.replaceAll('\u00ad', '').replace(/[*_]/g, ''));

    test('says what it is, where, in which language, under which licence, on what it rests and of when', () => {
      expect(parseYaml(head)).toEqual({
        title: flat(html.querySelector('h1')?.text ?? ''),
        description: attribute(page(address), 'meta[name=description]', 'content'),
        url: root + address,
        language,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        source: expect.stringContaining('OSL/EVA/08/R.12'),
        note: expect.stringMatching(/(April|abril de) 2008/),
      });
    });

    test('has the headings of the page, in order', () => {
      const told = [...text.matchAll(/^(#+) (.+)$/gm)].map(
        ([, marks = '', title = '']) => `${marks.length} ${asText(title.replaceAll('\\', ''))}`,
      );
      const shown = [html.querySelector('h1'), ...(main?.querySelectorAll('h2, h3, h4') ?? [])].map(
        (heading) => `${heading?.tagName.slice(1)} ${asText(heading?.text ?? '')}`,
      );
      expect(told).toEqual(shown);
    });

    test('has every figure, label and table of the page, and every paragraph', () => {
      const figures = main?.querySelectorAll('a.fact') ?? [];
      for (const figure of figures) {
        const target = new URL(figure.getAttribute('href') ?? '', root).href;
        expect(text).toContain(`[${asText(figure.text)}](${target} `);
      }
      const labels = main?.querySelectorAll('.evidence') ?? [];
      expect(labels.length).toBeGreaterThan(0);
      for (const label of labels) expect(plain).toContain(`(${asText(label.text)})`);
      const tables = main?.querySelectorAll('table') ?? [];
      expect(text.match(/^\|( :?-+:? \|)+$/gm)?.length ?? 0).toBe(tables.length);
      for (const paragraph of main?.querySelectorAll('p') ?? []) {
        for (const link of paragraph.querySelectorAll('.evidence')) link.replaceWith(`(${link.text})`);
        if (paragraph.closest('.screen-only')) continue;
        expect(plain).toContain(asText(paragraph.text));
      }
    });

    test('has no left-overs of the page or its making, and only absolute links', () => {
      expect(text).not.toMatch(/[<{}]|\bundefined\b|\[object|&#x|&nbsp;/);
      const targets = [...text.matchAll(/\]\(([^\s)]+)/g)].map(([, target]) => target);
      expect(targets.filter((target) => !/^https?:\/\//.test(target ?? ''))).toEqual([]);
    });
  },
);
