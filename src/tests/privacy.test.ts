import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sources } from './sources.ts';

/** Names under which the code keeps something: said where it is kept, or that of a tool whose state is kept. */
const names = [
  ...new Set(
    sources.flatMap(({ text }) =>
      [
        ...text.matchAll(/(?:setItem|remember)\('([^']+)'|^\s*tool: '([^']+)',$|^\s*key: [`']([^`'$]+)/gm),
      ].map(([, item, tool, key]) => item ?? tool ?? key ?? ''),
    ),
  ),
];

test('the names under which something is kept are found', () => {
  expect(names.toSorted()).toEqual([
    'course',
    'flash-evaluation',
    'flash-evaluation-together',
    'language',
    'monitoring',
    'probe',
    'readiness',
    'search-slash',
    'theme',
    'worksheet:',
  ]);
});

describe.each(['en', 'es'])('the page on privacy in %s', (language) => {
  const page = readFileSync(`content/docs/${language}/about/privacy.mdx`, 'utf8');
  const listed = [...page.matchAll(/^- `([^`]+)`/gm)].map(([, name]) => name);

  test('names all that the code keeps on the device, and nothing else', () => {
    expect(listed.toSorted()).toEqual(names.toSorted());
    expect(page).toContain('`:aside:`');
  });
});

test('nothing is kept in another way than the page says', () => {
  const others = sources.filter(({ text }) => /document\.cookie|sessionStorage|indexedDB/.test(text));
  expect(others.map(({ file }) => file)).toEqual([]);
  const copies = sources.filter(({ text }) =>
    /\bcaches\.(open|delete)|serviceWorker\.register|cookieStore/.test(text),
  );
  expect([...new Set(copies.map(({ file }) => file.split('/')[1]))]).toEqual(['offline']);
});
