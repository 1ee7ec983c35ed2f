import { readFileSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { plainWords } from '../passports/find.ts';
import { languages } from '../site/languages.ts';
import { words } from '../site/words.ts';
import { type BuiltPage, below, flat, readData, readPages } from './built-site.ts';

interface Fact {
  id: string;
  label: { en: string; es: string };
  value: number;
  kind: string;
  topic: string;
  from: string[];
  source: { document: string; section: string; place: string };
  note?: { en: string; es: string };
  conflicts?: { fact?: string; note: { en: string; es: string } }[];
}

const facts: Fact[] = readData('dist', 'data/facts.json').facts;
const valueAt = (id: string) => facts.find((fact) => fact.id === id)?.value;
const pages = readPages('dist');
const pageAt = (address: string): BuiltPage => {
  const page = pages.find((each) => each.address === address);
  if (!page) throw new Error(`dist has no page ${address}`);
  return page;
};
const passport = (language: string, id: string) => pageAt(`/${language}/facts/${id}/`);

/** The elements of a passport between one heading and the next. */
function partOf(page: BuiltPage, id: string): HTMLElement[] {
  const elements: HTMLElement[] = [];
  let next = page.html.getElementById(id)?.nextElementSibling;
  while (next && next.tagName !== 'H2') {
    elements.push(next);
    next = next.nextElementSibling;
  }
  return elements;
}
const textOf = (page: BuiltPage, id: string) =>
  partOf(page, id)
    .map((element) => flat(element.textContent))
    .join(' ');
const linksOf = (page: BuiltPage, id: string) =>
  partOf(page, id).flatMap((element) =>
    element.querySelectorAll('a').map((link) => below(link.getAttribute('href'))),
  );

describe('computed figures, worked out once more from the plain copy of the annex', () => {
  const rows = readFileSync('content/sources/osl-eva-08-r12.annex-3.tsv', 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([number = '']) => /^\d+$/.test(number))
    .map((cells) => ({
      firms: Number.parseInt(cells[2] ?? '', 10),
      marked: (cells[2] ?? '').includes('*'),
      people: Number.parseInt((cells[5] ?? '').replace(/[,.]/g, ''), 10),
      year: cells[6] ?? '',
      promotes: /promo/i.test(cells[7] ?? ''),
      sells: /venta/i.test(cells[7] ?? ''),
    }));
  const add = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const firms = rows.map((row) => row.firms);
  const people = rows.map((row) => row.people);
  const marked = rows.filter((row) => row.marked);
  const sorted = [...firms].sort((a, b) => a - b);

  test.each([
    ['catalogue-consortia', rows.length, 30],
    ['catalogue-firms', add(firms), 177],
    ['catalogue-people', add(people), 4365],
    ['catalogue-associations', marked.length, 6],
    ['catalogue-associations-people', add(marked.map((row) => row.people)), 2640],
    ['catalogue-associations-people-share', (2640 * 100) / 4365, 60.481],
    ['catalogue-people-per-firm', 4365 / 177, 24.661],
    ['catalogue-people-per-firm-associations', 2640 / 40, 66],
    ['catalogue-firms-median', ((sorted[14] ?? 0) + (sorted[15] ?? 0)) / 2, 5],
    ['catalogue-firms-largest', Math.max(...firms), 14],
    ['catalogue-start-2008', rows.filter(({ year }) => year === '2008').length, 8],
    ['catalogue-promotion-only', rows.filter(({ promotes, sells }) => promotes && !sells).length, 26],
    ['catalogue-promotion-and-sales', rows.filter(({ promotes, sells }) => promotes && sells).length, 2],
    ['catalogue-sales-only', rows.filter(({ promotes, sells }) => sells && !promotes).length, 2],
  ])('%s', (id, fromRows, byHand) => {
    expect(fromRows).toBeCloseTo(byHand, 2);
    expect(valueAt(id)).toBeCloseTo(byHand, 2);
  });
});

/** Each with the figures that the report prints, and plain arithmetic. */
test.each([
  ['muyu-sales-2005', 25000 + 17000 + 20000 + 50000, 112000],
  ['muyu-sales-2008', 70000 + 40000 + 50000 + 10000, 170000],
  ['muyu-exports-2005', 0 * 25000 + 0.7 * 17000 + 0 * 20000 + 0.35 * 50000, 29400],
  ['muyu-exports-2008', 0.93 * 70000 + 0.7 * 40000 + 0.1 * 50000 + 0.02 * 10000, 98300],
  ['muyu-share-2005', (29400 / 112000) * 100, 26.25],
  ['muyu-share-2008', (98300 / 170000) * 100, 57.8235],
  ['muyu-exports-growth', 98300 / 29400, 3.34354],
  ['muyu-caryluis-part-of-exports-2008', (65100 / 98300) * 100, 66.2258],
  ['muyu-taqruy-sales-change', ((10000 - 50000) / 50000) * 100, -80],
  ['peru-spending-share-march-2008', (266429 / 800000) * 100, 33.3036],
])('%s is what the report’s numbers make', (id, worked, byHand) => {
  expect(worked).toBeCloseTo(byHand, 3);
  expect(valueAt(id)).toBeCloseTo(byHand, 3);
});

test.each([
  ['training-people', 250],
  ['training-survey-replies', 23],
  ['muyu-sales-2005-printed', 112000],
  ['muyu-sales-2008-printed', 170000],
  ['muyu-export-share-2005-printed', 26],
  ['muyu-export-share-2008-printed', 58],
  ['peru-spending-june-2008', 282000],
  ['peru-spending-march-2008', 266429],
  ['project-budget', 800000],
  ['peru-exports-growth-2003-2007', 147.4],
])('%s is %d, and has its place', (id, value) => {
  const fact = facts.find((each) => each.id === id);
  expect(fact).toMatchObject({ value, source: { document: 'osl-eva-08-r12' } });
  expect(fact?.source.place).toMatch(/\S/);
});

describe.each(languages)('the passports in %s', (language) => {
  const t = words(language);
  const computed = facts.filter(({ kind }) => kind === 'computed');

  /** Works out what stands left of the first "=", as one would with a pocket calculator. */
  const redone = (sum: string) => {
    const left = (sum.split('=')[0] ?? '')
      .replaceAll(',', '')
      .replaceAll('×', '*')
      .replaceAll('÷', '/')
      .replaceAll('−', '-');
    if (!/^[\d\s.()+*/-]+$/.test(left)) throw new Error(`"${left}" is no sum`);
    return Number(Function(`return ${left}`)());
  };

  test('have sums that can be redone from what stands there, and come to the figure', () => {
    const sums = computed.flatMap(({ id, value }) => {
      const sum = passport(language, id).html.querySelector('.sum');
      return sum ? [{ id, value, sum: flat(sum.text) }] : [];
    });
    expect(sums.length).toBeGreaterThan(40);
    const wrong = sums.filter(({ value, sum }) => Math.abs(redone(sum) - value) > 1e-4 * Math.abs(value));
    expect(wrong).toEqual([]);
  });

  test('count as many records as the figure says where they are only counted', () => {
    const counted = computed.filter(({ id }) =>
      textOf(passport(language, id), 'computation').startsWith(t('facts.count')),
    );
    expect(counted.length).toBeGreaterThan(10);
    const wrong = counted.filter(
      ({ id, value, from }) =>
        from.length !== value ||
        linksOf(passport(language, id), 'computation').filter((link) => link.includes('/catalogue/'))
          .length !== from.filter((each) => each.startsWith('catalogue/')).length,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('lead to every input, and back to all that is computed from it', () => {
    for (const { id, from } of computed) {
      const inputs = from.filter((each) => facts.some((fact) => fact.id === each));
      const links = linksOf(passport(language, id), 'computation');
      for (const input of inputs) {
        expect(links).toContain(`/${language}/facts/${input}/`);
        expect(linksOf(passport(language, input), 'derived')).toContain(`/${language}/facts/${id}/`);
      }
    }
    expect(passport(language, 'project-planned-years').html.getElementById('derived')).toBeNull();
  });

  test('name what contradicts them, from both sides', () => {
    const pairs = facts.flatMap(({ id, conflicts = [] }) =>
      conflicts.flatMap(({ fact: other, note }) => (other ? [{ id, other, note: note[language] }] : [])),
    );
    expect(pairs.length).toBeGreaterThan(4);
    for (const { id, other, note } of pairs) {
      expect(textOf(passport(language, id), 'conflicts')).toContain(flat(note));
      expect(linksOf(passport(language, id), 'conflicts')).toContain(`/${language}/facts/${other}/`);
      expect(linksOf(passport(language, other), 'conflicts')).toContain(`/${language}/facts/${id}/`);
    }
    const oneSided = textOf(passport(language, 'catalogue-consortia'), 'conflicts');
    const note = facts.find(({ id }) => id === 'peru-consortia-july-2009')?.conflicts?.[0]?.note[language];
    expect(oneSided).toContain(flat(note ?? 'no note'));
  });

  test('are cited in both languages, the document first, for BibTeX and in RIS', () => {
    for (const { id, source, label } of facts) {
      const texts = passport(language, id).html.querySelectorAll('.cited');
      expect(
        texts.map((text) => text.id),
        id,
      ).toEqual([
        ...[language, ...languages.filter((other) => other !== language)].map((each) => `cite-${each}`),
        'cite-BibTeX',
        'cite-RIS',
      ]);
      const [own = '', other = '', bibtex = '', ris = ''] = texts.map((text) => flat(text.text));
      expect(own.indexOf(label[language])).toBeGreaterThan(20);
      expect(other).toContain(language === 'en' ? `/es/facts/${id}/` : `/en/facts/${id}/`);
      expect(bibtex).toMatch(new RegExp(`^@\\w+\\{${source.document},.*@misc\\{${id},`));
      expect(ris).toMatch(/^TY - .* ER - TY - ELEC .* ER -$/);
    }
  });

  test('can be taken away as data', () => {
    for (const fact of facts) {
      const link = passport(language, fact.id).html.querySelector('main a[download]');
      expect(below(link?.getAttribute('href'))).toBe(`/data/facts/${fact.id}.json`);
    }
  });
});

test('the file of a figure has it as the list has it, and its document', () => {
  const { version } = readData('dist', 'data/facts.json');
  for (const fact of facts) {
    const file = readData('dist', `data/facts/${fact.id}.json`);
    expect(file).toMatchObject({ version, fact });
    expect(file.document.id).toBe(fact.source.document);
  }
});

describe.each(languages)('where figures are used, in %s', (language) => {
  const showing = pages.filter(
    (page) =>
      page.language === language &&
      !page.address.includes('/facts/') &&
      !page.address.includes('/guide/print/'),
  );
  const shownOn = new Map<string, string[]>();
  for (const page of showing) {
    const ids = page.html
      .querySelectorAll('main a')
      .flatMap((link) => /^\/\w+\/facts\/([a-z0-9-]+)\/$/.exec(below(link.getAttribute('href')))?.[1] ?? []);
    for (const id of new Set(ids)) shownOn.set(id, [...(shownOn.get(id) ?? []), page.address]);
  }

  test('every link to a passport leads to one', () => {
    expect([...shownOn.keys()].filter((id) => !facts.some((fact) => fact.id === id))).toEqual([]);
    expect(shownOn.size).toBeGreaterThan(100);
  });

  test('every passport names the pages that lead to it, and no other', () => {
    for (const { id } of facts) {
      const named = new Set(linksOf(passport(language, id), 'used-in').map((link) => link.split('#')[0]));
      expect([...named].toSorted(), id).toEqual((shownOn.get(id) ?? []).toSorted());
    }
  });

  test.each([
    ['catalogue-firms', ['', 'catalogue/']],
    ['muyu-exports-2005', ['', 'cases/muyu/', 'guide/monitoring/', 'worksheets/baseline/']],
    ['peru-spending-march-2008', ['guide/programme/']],
  ])('%s is used in %j', (id, paths) => {
    const links = linksOf(passport(language, id), 'used-in');
    expect(links).toEqual(expect.arrayContaining(paths.map((path) => `/${language}/${path}`)));
  });

  test('a part of a page is named with its heading', () => {
    const text = textOf(passport(language, 'muyu-exports-2005'), 'used-in');
    const heading = pageAt(`/${language}/cases/muyu/`)
      .html.querySelectorAll('h2')
      .find(({ id }) =>
        linksOf(passport(language, 'muyu-exports-2005'), 'used-in').some((link) => link.endsWith(`#${id}`)),
      );
    expect(text).toContain(flat(heading?.text ?? 'no heading'));
  });

  test('a figure that no page shows says so', () => {
    const unused = facts.filter(({ id }) => !shownOn.has(id));
    for (const { id } of unused) {
      expect(textOf(passport(language, id), 'used-in')).toBe(words(language)('facts.usedNowhere'));
    }
  });
});

describe.each(languages)('the list of figures in %s', (language) => {
  const list = pageAt(`/${language}/facts/`);
  const rows = list.html.querySelectorAll('.fact-list tbody tr');

  test('has every figure once, under its topic', () => {
    const listed = list.html
      .querySelectorAll('[data-topic]')
      .flatMap((section) =>
        section
          .querySelectorAll('tbody th a')
          .map((link) => `${section.getAttribute('data-topic')} ${below(link.getAttribute('href'))}`),
      );
    expect(listed.toSorted()).toEqual(
      facts.map(({ id, topic }) => `${topic} /${language}/facts/${id}/`).toSorted(),
    );
  });

  test('says of each value, date and where it stands', () => {
    const empty = rows.filter((row) => row.querySelectorAll('th, td').some((cell) => !flat(cell.text)));
    expect(empty.map((row) => flat(row.text))).toEqual([]);
    expect(rows.filter((row) => row.querySelectorAll('th, td').length !== 4)).toEqual([]);
  });

  test('is in the same order in both languages, the whole before its parts', () => {
    const order = (page: BuiltPage) =>
      page.html
        .querySelectorAll('.fact-list tbody th a')
        .map((link) => below(link.getAttribute('href')).slice(4));
    expect(order(list)).toEqual(order(pageAt('/en/facts/')));
    expect(order(list).slice(0, 3)).toEqual([
      'facts/catalogue-consortia/',
      'facts/catalogue-firms/',
      'facts/catalogue-people/',
    ]);
  });

  test('has a heading for every topic, in its contents too', () => {
    const topics = list.html
      .querySelectorAll('[data-topic]')
      .map((section) => section.querySelector('h2')?.id);
    const contents = list.html.querySelectorAll('.contents a').map((link) => link.getAttribute('href'));
    expect(contents).toEqual(topics.map((topic) => `#${topic}`));
  });

  test('finds notes through the index, which has every figure', () => {
    const index: Record<string, string> = readData('dist', `facts-index/${language}.json`);
    expect(Object.keys(index).toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
    for (const { id, note } of facts) {
      if (note)
        expect(plainWords(index[id] ?? '')).toEqual(expect.arrayContaining(plainWords(note[language])));
    }
  });
});
