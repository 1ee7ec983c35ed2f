import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from './built-site.ts';
import { Standard } from './html-rules.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>Trust</title></head><body><h1>Trust</h1>${body}</body></html>`;

const faultsOf = (...bodies: string[]) => {
  const standard = new Standard();
  for (const [number, body] of bodies.entries()) standard.check(`page-${number}`, page(body));
  return standard.faults;
};

test('a sound page has no fault', () => {
  expect(faultsOf('<p>Once <a href="#a">more</a>.</p><p id="a">Here</p>')).toEqual([]);
});

test.each([
  [
    'a block in a paragraph',
    '<p><div>Text</div></p>',
    'element-permitted-content|no-implicit-close|close-order',
  ],
  ['two equal ids', '<p id="a">1</p><p id="a">2</p>', 'no-dup-id'],
  ['a link that points nowhere', '<label for="nothing">Name</label>', 'no-missing-references'],
  ['an unclosed element', '<section><p>Text</section>', 'no-implicit-close|close-order'],
  ['an attribute that is no such thing', '<a href="/" target="">x</a>', 'attribute-allowed-values'],
  ['a field without a name', '<input type="text">', 'input-missing-label'],
  ['a level of headings that is left out', '<h4>Text</h4>', 'heading-level'],
])('%s is found', (_, body, rule) => {
  expect(faultsOf(body).join('\n')).toMatch(new RegExp(`^(${rule}): 1 on 1 pages\n {2}page-0:1:\\d+ `, 'm'));
});

test('faults are told by rule, with their number and the first places', () => {
  const twice = '<p id="a">1</p><p id="a">2</p>';
  const [report = ''] = faultsOf(twice, twice, twice, twice);
  expect(report).toMatch(/^no-dup-id: 4 on 4 pages\n/);
  expect(report.split('\n')).toHaveLength(4);
});

test('every page keeps to the standard of HTML, and every exception is needed', () => {
  const standard = new Standard();
  const files = listFiles('dist', '**/*.html');
  expect(files.length).toBeGreaterThan(1000);
  for (const file of files) standard.check(file, readFileSync(`dist/${file}`, 'utf8'));
  expect(standard.faults).toEqual([]);
  expect(standard.unused).toEqual([]);
}, 600_000);
