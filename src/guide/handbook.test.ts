import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { bindHandbook } from './handbook.ts';

const mark = (id: string) =>
  `<a class="evidence" data-kind="other" href="/en/about/sources/#${id}">Other</a>`;
const html = `
<article data-path="guide/stages/trust"><h2 id="aim">Aim</h2><h3>Part</h3>
<p><a href="../identification/">one</a> <a href="../identification/#aim">two</a> <a href="../../../catalogue/muyu/">three</a>
<a href="https://example.org/">four</a> <a href="#aim">five</a> ${mark('b')}</p></article>
<article data-path="guide/stages/identification"><h2 id="aim">Aim</h2><p>${mark('a')} ${mark('b')}</p></article>`;

const { html: bound, sources } = bindHandbook(html, '/en/');
const page = parse(bound);

test('equal headings of two chapters keep apart, one step down', () => {
  expect(page.querySelectorAll('[id]').map(({ id }) => id)).toEqual([
    'guide-stages-trust',
    'guide-stages-trust--aim',
    'guide-stages-identification',
    'guide-stages-identification--aim',
  ]);
  expect(page.querySelectorAll('h3, h4').map(({ tagName, text }) => `${tagName} ${text}`)).toEqual([
    'H3 Aim',
    'H4 Part',
    'H3 Aim',
  ]);
});

test('links between chapters stay on the page, others lead out of it', () => {
  expect(page.querySelectorAll('a:not(.evidence)').map((link) => link.getAttribute('href'))).toEqual([
    '#guide-stages-identification',
    '#guide-stages-identification--aim',
    '/en/catalogue/muyu/',
    'https://example.org/',
    '#guide-stages-trust--aim',
  ]);
});

test('cited works are numbered in the order of the text, each with one number', () => {
  expect(sources).toEqual(['b', 'a']);
  expect(page.querySelectorAll('.evidence').map((link) => link.text)).toEqual([
    'Other [1]',
    'Other [2]',
    'Other [1]',
  ]);
});
