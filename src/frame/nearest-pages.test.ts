import { expect, test } from 'vitest';
import type { TitleEntry } from '../search/match.ts';
import { nearestLinks, nearestPages } from './nearest-pages.ts';

const pages: TitleEntry[] = [
  ['Empresas que exportan juntas', '', '/es/'],
  ['Muyu', '', '/es/cases/muyu/'],
  ['Catálogo de los 30', '', '/es/catalogue/'],
  ['Consorcio Kallpa', '', '/es/catalogue/kallpa/'],
  ['Consorcio Muyu', '', '/es/catalogue/muyu/'],
  ['Glosario', '', '/es/guide/glossary/'],
];

test.each([
  ['catalogue/muyo/', ['/es/catalogue/muyu/', '/es/cases/muyu/']],
  ['case/muyu', ['/es/cases/muyu/', '/es/catalogue/muyu/']],
  ['muyu', ['/es/cases/muyu/', '/es/catalogue/muyu/']],
  ['catalogue/kalpa/', ['/es/catalogue/kallpa/']],
  ['Catálogo/Consorcio-Kallpa', ['/es/catalogue/kallpa/']],
  ['glosario', ['/es/guide/glossary/']],
  ['catalogue/xylophone/', ['/es/catalogue/']],
  ['something-else/', []],
  ['', []],
])('%s means %j', (typed, hrefs) => {
  expect(nearestPages(typed, pages).map(([, , href]) => href)).toEqual(hrefs);
});

const links: TitleEntry[] = [
  ['Muyu', '', '/go/muyu/'],
  ['Confianza', '', '/go/trust/'],
  ['Consorcio Muyu', '', '/go/muyu-2008/'],
  ['Datos', '', '/go/data/'],
];

test.each([
  ['muyo', ['/go/muyu/']],
  ['muyu2008', ['/go/muyu-2008/']],
  ['TRUTS', ['/go/trust/']],
  ['confianza', ['/go/trust/']],
  ['xylophone', []],
  ['', []],
])('the code %s means %j', (typed, hrefs) => {
  expect(nearestLinks(typed, links).map(([, , href]) => href)).toEqual(hrefs);
});
