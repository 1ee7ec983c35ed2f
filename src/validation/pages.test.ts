import { describe, expect, test } from 'vitest';
import { expectOnly, plant, replace } from './testing.ts';
import { sound } from './testing-project.ts';

const guide = 'content/docs/en/guide/index.mdx';
const spanish = 'content/docs/es/guide/index.mdx';
const text = sound['content/docs/en/cases/kallpa.mdx'] ?? '';

describe('what does not compile is told with its line', () => {
  test.each([
    ['a tag that is not closed', replace('</Aside>', ''), 'line 15', /closing tag/],
    ['a brace that is not closed', replace('Said', '{Said'), 'line 16', /expression/],
    ['an import that does not parse', replace('import Fact from', 'import Fact form'), 'line 6', /esm/],
    [
      'text below the imports without an empty line',
      replace("components';\n", "components';\nText\n"),
      'line 9',
      /./,
    ],
  ])('%s', (_, change, field, found) => {
    expectOnly(plant({ [guide]: change }), { file: guide, field, found: expect.stringMatching(found) });
  });
});

describe('a bare figure in the guide', () => {
  test.each([
    ['in the text', replace('in 2008', 'in 177 firms'), 'line 10, a figure', /^177 in ".*177 firms/],
    [
      'in a title',
      replace('title="Note"', 'title="The 30 firms"'),
      'line 15, a figure',
      /^30 in "The 30 firms"/,
    ],
    ['in code', replace('Said', '`12` said'), 'line 16, a figure', /^12 in/],
    ['on the second line of a paragraph', replace('Said', 'Said\nby 12'), 'line 17, a figure', /^12 in/],
  ])('%s', (_, change, field, found) => {
    expectOnly(plant({ [guide]: change }), { file: guide, field, found: expect.stringMatching(found) });
  });

  test('in a comment nobody reads, and outside the guide it may stand', () => {
    expect(plant({ [guide]: replace('Said', '{/* 177 */}Said') })).toEqual([]);
    expect(plant({ 'content/docs/en/index.mdx': (own) => `${own}\n177 firms\n` })).toEqual([]);
  });
});

describe('a page', () => {
  test.each([
    ['in one language only', 'content/docs/en/extra.mdx', 'its translation', 'a page in one language only'],
    ['in no language', 'content/docs/extra.mdx', 'its folder', 'extra.mdx'],
  ])('%s', (_, file, field, found) => {
    expectOnly(plant({ [file]: text }), { file, field, found });
  });

  test.each(['Extra.mdx', 'año.mdx', 'a b.mdx', '_extra.mdx', 'extra.md'])('called %s', (name) => {
    const files = { [`content/docs/en/${name}`]: text, [`content/docs/es/${name}`]: text };
    expect(plant(files).map(({ field }) => field)).toEqual(['its name', 'its name']);
  });

  test('that is a draft cannot be linked to', () => {
    const draft = { 'content/docs/en/cases/kallpa.mdx': replace('title:', 'draft: true\ntitle:') };
    expect(plant(draft)).toMatchObject([
      { file: guide, found: '../cases/kallpa/' },
      { file: 'content/links/site.json', field: 'kallpa.to' },
    ]);
  });
});

describe('two pages at one address', () => {
  test('a file beside a folder of its name', () => {
    const twins = { 'content/docs/en/guide.mdx': text, 'content/docs/es/guide.mdx': text };
    expect(plant(twins)).toMatchObject([
      { file: guide, field: 'its address', found: '/en/guide/, which content/docs/en/guide.mdx has too' },
      { file: spanish, found: '/es/guide/, which content/docs/es/guide.mdx has too' },
    ]);
  });

  test.each([
    ['catalogue', 'src/site/own-pages.ts'],
    ['catalogue/kallpa', 'content/consortia/kallpa.json'],
    ['facts/growth', 'content/facts/growth.json'],
    ['worksheets/minutes', 'content/worksheets/minutes.json'],
  ])('a file at the address of %s', (path, owner) => {
    const files = { [`content/docs/en/${path}.mdx`]: text, [`content/docs/es/${path}.mdx`]: text };
    expect(plant(files)).toMatchObject([
      { field: 'its address', found: `/en/${path}/, which ${owner} has too` },
      { field: 'its address', found: `/es/${path}/, which ${owner} has too` },
    ]);
  });
});

test('the line ends of Windows change neither what is found nor the lines', () => {
  const change = (own: string) =>
    own
      .replace('title:', 'titel:')
      .replace('sales-2008', 'sale-2008')
      .replace('../catalogue/)', '../catalog/)');
  const unix = plant({ [guide]: change });
  expect(unix).toHaveLength(3);
  expect(plant({ [guide]: (own) => change(own).replaceAll('\n', '\r\n') })).toEqual(unix);
});
