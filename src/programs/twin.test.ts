import { expect, test } from 'vitest';
import { twinOf } from './twin.ts';

const notes = { license: 'https://example.org/licence', source: 'The report: one.', note: 'Of 2008.' };

const page = (main: string) =>
  `<html lang="es"><head><link rel="canonical" href="https://example.org/base/es/guide/money/">
  <meta name="description" content="Quién paga."></head><body><main><h1 id="_top">El dinero</h1>
  <p class="lead">Quién paga.</p><div class="sl-markdown-content">${main}</div></main></body></html>`;

/** What stands below the title and the lead. */
const text = (main: string) => twinOf(page(main), notes).split('Quién paga.\n').at(-1)?.trim();

test('a twin has a head for programs, then title and lead', () => {
  expect(twinOf(page('<p>Texto.</p>'), notes)).toBe(
    [
      '---',
      'title: El dinero',
      'description: Quién paga.',
      'url: https://example.org/base/es/guide/money/',
      'language: es',
      'license: https://example.org/licence',
      'source: "The report: one."',
      'note: Of 2008.',
      '---',
      '',
      '# El dinero',
      '',
      'Quién paga.',
      '',
      'Texto.',
      '',
    ].join('\n'),
  );
});

test.each([
  [
    'a figure is a link to its passport, with what it counts',
    '<p>Eran <a class="fact" href="/base/es/facts/x/" title="Firmas">US$&nbsp;5</a>.</p>',
    'Eran [US$ 5](https://example.org/base/es/facts/x/ "Firmas").',
  ],
  [
    'labels of evidence stand in brackets',
    '<p>Así. <a class="evidence" href="/base/es/about/sources/#r">El informe · §5</a> <span class="evidence">Nuestro consejo</span></p>',
    'Así. ([El informe · §5](https://example.org/base/es/about/sources/#r)) (Nuestro consejo)',
  ],
  [
    'links are absolute',
    '<p><a href="../roles/#a">Roles</a></p>',
    '[Roles](https://example.org/base/es/guide/roles/#a)',
  ],
  [
    'tables stay tables',
    '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>c</th><td>d</td></tr></tbody></table>',
    '| A | B |\n| - | - |\n| c | d |',
  ],
  [
    'drawings, controls, ways about and what only a screen has are left out',
    '<nav>N</nav><svg><text>S</text></svg><button>B</button><p class="screen-only">P</p><script>1</script><p>Texto.</p>',
    'Texto.',
  ],
  [
    'a term’s name in the other language stands beside it',
    '<dl><div><dt>Acta<i lang="en"> Minutes</i></dt><dd>Una página.</dd></div></dl>',
    '- Acta (Minutes)\n\n  Una página.',
  ],
])('%s', (_, main, expected) => {
  expect(text(main)).toBe(expected);
});

test('a page without text is refused', () => {
  expect(() => twinOf('<html><body><h1>Title</h1></body></html>', notes)).toThrow(/without/);
});
