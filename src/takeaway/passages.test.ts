import { expect, test } from 'vitest';
import { passagesOf } from './passages.ts';

test('a page is cut at its headings; what is no text is left out', () => {
  const main = `<main data-pagefind-body><h1 id="_top">Money</h1><p data-pagefind-ignore>Lead</p><p>First &amp; last</p>
    <script>code()</script><nav>Ways</nav>
    <h2 id="fund">The <em>fund</em></h2><ul><li>One</li><li>Two</li></ul><h3>No id</h3><dl><div id="t"><dt>Term</dt><dd>Said</dd></div></dl></main>`;
  expect(passagesOf(main)).toEqual({
    title: 'Money',
    passages: [
      { id: '', heading: 'Money', text: 'First & last.' },
      { id: 'fund', heading: 'The fund', text: 'One. Two. No id' },
      { id: 't', heading: 'Term', text: 'Said.' },
    ],
  });
});
