import { expect, test } from 'vitest';
import { sources } from './sources.ts';

/** Whatever makes text into markup or into a program. */
const sinks =
  /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|setHTMLUnsafe|srcdoc|javascript:|\beval\(|new Function\(/;

/** Where that may be, and why. */
const allowed: Record<string, string> = {
  'src/site/own-markup.ts': 'the gate: drawings of ours, and pages of this site',
  'src/programs/twin.ts': 'while building: pages of ours become Markdown',
  'src/search/index-text.ts': 'while building: pages of ours become the text that is searched',
  'src/guide/handbook.ts': 'while building: chapters become a book',
  'src/takeaway/page.ts': 'while building: pages of ours become those of a copy',
  'src/bench/rivals.ts': 'while measuring: pages of ours become those that they are set beside',
};

/** What goes through the gate in the browser, and why none of it is what somebody typed. */
const throughGate: Record<string, string> = {
  'src/alike/alike-view.client.ts': 'a band, drawn from numbers and known words',
  'src/compare/compare-view.client.ts': 'a band, drawn from numbers and known words',
  'src/list/row-element.client.ts': 'a band, drawn from numbers and known words',
  'src/monitoring/charts.client.ts': 'a chart, whose drawing escapes every text; read as XML',
  'src/course/module.client.ts': 'a page of this site',
  'src/offline/keeper.client.ts': 'the address of the worker, as the page has it',
  'src/search/result-item.client.ts':
    'a passage of a page of this site, of which only text and marks are taken',
};

/** Markup that components put into pages while they are built: drawings and pages of ours, and data for scripts. */
const set =
  /set:html=\{(?:[\w.]*(?:[sS]vg|[bB]and)[\w.]*(?:\(\w+\))?|row && bandSvg\(row\)|consortia\.map\(bandSvg\).*|tablesAsCards\(.*|JSON\.stringify\(data\)\.replaceAll\('<', '\\\\u003c'\))\}/;

/** What does not say by its name that it is ours, and where. */
const setByName = [
  'src/charts/Chart.astro: set:html={narrow}',
  'src/charts/Chart.astro: set:html={wide}',
  'src/guide/Bound.astro: set:html={html}',
  'src/guide/Handbook.astro: set:html={pageFeet}',
  'src/site/JsonLd.astro: set:html={text}',
];

const where = (pattern: RegExp) =>
  sources
    .filter(({ text }) => pattern.test(text))
    .map(({ file }) => file)
    .toSorted();

test('text becomes markup nowhere but where it is named why', () => {
  expect(where(sinks)).toEqual(Object.keys(allowed).toSorted());
});

test('nothing goes through the gate in the browser that somebody typed', () => {
  expect(where(/from '.*\/own-markup\.ts'/)).toEqual(Object.keys(throughGate).toSorted());
});

test('components put in as markup only what is ours, and data with its brackets escaped', () => {
  const strange = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/set:html=\{.*\}/g)]
      .filter(([use]) => !set.test(use))
      .map(([use]) => `${file}: ${use}`),
  );
  expect(strange.toSorted()).toEqual(setByName);
});
