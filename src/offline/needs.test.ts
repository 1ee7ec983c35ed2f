import { expect, test } from 'vitest';
import { needsOf, needsOfPage } from './needs.ts';

const html = `<link rel="canonical" href="https://example.org/consortia/es/">
<script type="module" src="/consortia/_astro/a.js"></script><img src="/consortia/qr/trust.svg" alt="" loading="lazy">
<a href="/consortia/data/facts.csv">CSV</a><img src="data:image/png;base64,x"><script>let src="/x.js"</script>`;

test('a page needs its scripts and pictures, not what it leads to', () => {
  expect(needsOfPage(html, '/consortia')).toEqual(['_astro/a.js', 'qr/trust.svg']);
  expect(needsOfPage(html, '/elsewhere')).toEqual([]);
});

test('and what those need in their turn, as far as it is there', () => {
  const files: Record<string, string> = {
    '_astro/a.js':
      'import{x as e}from"./b.js";import("./later.js");e("https://example.org/never.js","./knot.svg")',
    '_astro/b.js': 'export{x};import"./a.js";',
    '_astro/knot.svg': '<svg/>',
    '_astro/later.js': 'fetch("./lost.js")',
    'qr/trust.svg': '<svg/>',
  };
  expect(needsOf([html], '/consortia/', (path) => files[path])).toEqual(Object.keys(files).sort());
});
