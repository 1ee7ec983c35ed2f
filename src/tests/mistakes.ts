import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { replace } from '../validation/testing.ts';

/** A mistake that no schema tells of by itself. */
export interface Mistake {
  /** The file in which it is told. */
  file: string;
  what: string;
  /** Where in the file it is told. */
  field: string | RegExp;
  /** Makes it in a copy of the project. */
  make: (root: string) => unknown;
}

type Change = (text: string) => string;

const change = (root: string, file: string, by: Change) =>
  writeFileSync(join(root, file), by(readFileSync(join(root, file), 'utf8')));

const add =
  (text: string): Change =>
  (before) =>
    `${before}\n${text}\n`;

/** A mistake that changes the file in which it is told. */
const inText = (file: string, what: string, field: string | RegExp, by: Change): Mistake => ({
  file,
  what,
  field,
  make: (root) => change(root, file, by),
});

const fact = (id: string) => `content/facts/${id}.json`;
const chapter = (language: 'en' | 'es', name: string) => `content/docs/${language}/guide/${name}.mdx`;
const line = /^line \d+$/;

const inRecords: Mistake[] = [
  inText(fact('catalogue-firms'), 'broken JSON', line, replace(',\n', '\n')),
  inText(fact('project-budget'), 'an empty file', 'the end of the file', () => ''),
  inText(
    fact('muyu-sales-2005-printed'),
    'no source',
    'source',
    replace(/,\n {2}"source": \{.*?\n {2}\}/s, ''),
  ),
  inText(fact('muyu-sales-2008-printed'), 'no such section', 'source.section', replace('"4.3.2"', '"4.3.9"')),
  inText(
    fact('catalogue-people'),
    'no such column',
    'compute.field',
    replace('"employment"', '"employmnet"'),
  ),
  inText(fact('training-people'), 'a name twice', line, replace('"unit"', '"unit": "people",\n  "unit"')),
  inText(
    'content/news/guide-first-version.json',
    'two equal ids',
    'id',
    replace('"guide-first-version"', '"course-first-version"'),
  ),
  inText('content/glossary/tutor.json', 'an empty text', 'term.es', replace(/"es": "[^"]*"/, '"es": ""')),
  inText('content/worksheets/minutes.json', 'a place twice', 'order', replace(/"order": \d+/, '"order": 12')),
];

const inLists: Mistake[] = [
  inText(
    'content/links/charts.json',
    'a code of no page',
    'morocco.to',
    replace('"charts/morocco"', '"charts/moroco"'),
  ),
  {
    file: 'content/order/codes.json',
    what: 'a code that is not entered',
    field: 'the end of the list',
    make: (root) =>
      change(
        root,
        'content/links/site.json',
        replace('{', '{ "brand-new": { "to": "about", "since": "2026-11-26", "second": true },'),
      ),
  },
  inText(
    'content/order/facts.json',
    'a place of no figure',
    '0',
    replace('"catalogue-consortia"', '"catalogue-consortai"'),
  ),
  inText(
    'content/search/synonyms.json',
    'one word alone',
    'es.0',
    replace('["ONUDI", "UNIDO"]', '["ONUDI"]'),
  ),
  inText('content/i18n/es.json', 'a word untranslated', 'site.name', replace(/ {2}"site\.name": .*\n/, '')),
];

const inPages: Mistake[] = [
  inText(chapter('en', 'money'), 'MDX that does not parse', line, add('<Aside>')),
  inText(chapter('es', 'roles'), 'a head that does not parse', line, replace('title: ', 'title: "')),
  inText(chapter('en', 'roles'), 'a typo in the head', /descripton$/, replace('description:', 'descripton:')),
  inText(chapter('en', 'lessons'), 'a dead link', /, a link$/, add('[There](../nowhere/)')),
  inText(
    chapter('es', 'lessons'),
    'no such figure',
    /, Fact id$/,
    replace(/<Fact id="[^"]*"/, '<Fact id="no-such-figure"'),
  ),
  inText(chapter('en', 'types'), 'a figure that stands bare', /^line \d+/, add('It sold 170,000 dollars.')),
  inText(chapter('en', 'mistakes'), 'an image that is not there', /, an image$/, add('![Loom](./loom.png)')),
  inText(chapter('en', 'monitoring'), 'a component not imported', /, Band$/, add('<Band id="x" />')),
  inText(
    chapter('en', 'programme'),
    'evidence of no section',
    /, Evidence report$/,
    add('So it is. <Evidence report="9.9" />'),
  ),
  inText(chapter('en', 'legal-forms'), 'a text still to be written', line, add('TODO')),
  {
    file: chapter('en', 'extra'),
    what: 'a page in one language',
    field: 'its translation',
    make: (root) => cpSync(join(root, 'content/docs/en/about/bands.mdx'), join(root, chapter('en', 'extra'))),
  },
];

const image = (name: string, what: string, field: string, save: (path: string) => unknown): Mistake => ({
  file: `public/${name}`,
  what,
  field,
  make: (root) => save(join(root, 'public', name)),
});

const plainImage = { channels: 3, background: '#9b1b30' } as const;
const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;

const inImages: Mistake[] = [
  image('loom.jpg', 'too many pixels', 'its size', (path) =>
    sharp({ create: { ...plainImage, width: 4000, height: 3000 } })
      .jpeg()
      .toFile(path),
  ),
  image('noise.png', 'too heavy', 'its weight', (path) =>
    sharp({ create: { ...plainImage, width: 600, height: 600, noise } })
      .png()
      .toFile(path),
  ),
  image('broken.png', 'no image', 'the whole file', (path) => writeFileSync(path, 'no image')),
];

/** Mistakes of every kind that writers make, each in a file of its own. */
export const mistakes: readonly Mistake[] = [...inRecords, ...inLists, ...inPages, ...inImages];

/** Sound records that two of the mistakes are told against. */
export const soundFiles = ['content/news/course-first-version.json', 'content/worksheets/baseline.json'];
