import { expect, test } from 'vitest';
import { factIdsIn, pagesWith } from './used-in.ts';

test('figures are found however they are written', () => {
  const text = `<Fact id="firms" />, <Fact\n  id='people' /> and <FactList id="none" /> or <Term id="fund" />`;
  expect(factIdsIn(text)).toEqual(['firms', 'people']);
});

test('a figure knows the pages of a language that show it', () => {
  const page = (id: string, fact: string) => ({
    id,
    title: `Title of ${id}`,
    body: `They are <Fact id="${fact}" />.`,
  });
  const pages = [
    page('en/guide/trust', 'firms'),
    page('en', 'firms'),
    page('es', 'firms'),
    page('en/about', 'people'),
  ];
  expect(pagesWith('firms', 'en', pages)).toEqual([
    { path: '', title: 'Title of en' },
    { path: 'guide/trust', title: 'Title of en/guide/trust' },
  ]);
  expect(pagesWith('nothing', 'en', pages)).toEqual([]);
});
