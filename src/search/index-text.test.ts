import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { indexText } from './index-text.ts';

const textOf = (html: string) => parse(indexText(html)).textContent.replace(/\s+/g, ' ').trim();

test.each([
  ['<dl><dt>Firms</dt><dd>5</dd><dt>People</dt><dd>50</dd></dl>', 'Firms: 5. People: 50.'],
  ['<dl><dt>What for?</dt><dd>To export.</dd></dl>', 'What for? To export.'],
  ['<table><tbody><tr><th>Muyu</th><td>Cusco</td><td>5</td></tr></tbody></table>', 'Muyu: Cusco. 5.'],
  ['<ul><li><a>Piura</a></li><li><a>Lima</a></li></ul>', 'Piura. Lima.'],
  ['<ul><li>Firms <ul><li>5 </li></ul></li></ul>', 'Firms 5.'],
  ['<table><tr><td></td><td>5 <span>§4 </span></td></tr></table>', '5 §4.'],
  ['<table><tr><td><p>Cusco</p><p>Read so</p></td></tr></table>', 'Cusco. Read so.'],
  ['<p><a>Kallpa</a><a>Muyu</a></p>', 'Kallpa Muyu.'],
  ['<ul><li>Poster <span><a>QR code</a> </span> </li></ul>', 'Poster QR code.'],
  [
    '<p>a <button class="term">fund</button><span data-pagefind-ignore>Money</span>, common.</p>',
    'a fund, common.',
  ],
  ['<p>a <b>fund</b>, common</p>', 'a fund, common.'],
])('%s reads %j', (html, text) => {
  expect(textOf(html)).toBe(text);
});

test('a term with an address is a heading', () => {
  const page = parse(indexText('<dl><div id="fund"><dt><dfn>Fund</dfn></dt><dd>Money.</dd></div></dl>'));
  expect(page.querySelector('h3')?.id).toBe('fund');
  expect(page.querySelector('h3')?.text.trim()).toBe('Fund');
});
