import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gapsOf } from '../cases/matrix.ts';
import { type CaseRecord, caseFieldIds } from '../cases/schema.ts';
import { statementsOf } from '../cases/statements.ts';
import { fieldLabel, fieldQuestion, states, wantIds, wantLabel } from '../cases/vocabulary.ts';
import { stagesOf } from '../guide/stage-examples.ts';
import { stagePath } from '../guide/stages.ts';
import { factsInText } from '../provenance/figures-in-text.ts';
import { languages } from '../site/languages.ts';
import { words } from '../site/words.ts';
import { readRecords } from '../validation/records.ts';
import { startVisit, type Visit } from './browser.ts';
import { type BuiltPage, below, flat, readPages } from './built-site.ts';

const pages = readPages('dist');
const { records } = readRecords(process.cwd());
const cases = records.cases.toSorted((a, b) => a.order - b.order);

function pageAt(address: string): BuiltPage {
  const page = pages.find((each) => each.address === address);
  if (!page) throw new Error(`dist has no page ${address}`);
  return page;
}

const linksOf = ({ html }: BuiltPage, selector: string) =>
  html.querySelectorAll(selector).map((link) => below(link.getAttribute('href')));

test('the nine cases are there, each with some gap and some source', () => {
  expect(cases.map(({ id }) => id)).toEqual([
    'muyu',
    'andes-natura',
    'peruvian-bio-consortia',
    'acmc',
    'silver-raymi',
    'descubriendo-peru',
    'four-operators',
    'cpf',
    'ipeh',
  ]);
  expect(cases.filter(({ fields }) => fields.source.state !== 'known')).toEqual([]);
  for (const record of cases) expect(gapsOf([record]).length, record.id).toBeGreaterThan(0);
});

test('no case outside the catalogue is said to be one of it', () => {
  const outside = cases.filter(({ consortium }) => !consortium).map(({ id }) => id);
  expect(outside).toEqual(['andes-natura', 'descubriendo-peru', 'four-operators', 'cpf', 'ipeh']);
});

describe.each(languages)('in %s', (language) => {
  const t = words(language);
  const pageOf = ({ id }: CaseRecord) => pageAt(`/${language}/cases/${id}/`);

  test.each(cases)(
    'the page of $id has each field in its state, with question, place and facts',
    (record) => {
      const { html } = pageOf(record);
      for (const id of caseFieldIds) {
        const field = record.fields[id];
        const row = html.querySelector(`table.case tr#${id}`);
        const text = flat(row?.textContent ?? '');
        expect(text).toContain(fieldLabel(language, id));
        expect(text.includes(fieldQuestion(language, id)), id).toBe(field.state !== 'known');
        for (const state of ['notSaid', 'disagree'] as const) {
          expect(text.includes(t(states[state].label)), `${id} ${state}`).toBe(field.state === state);
        }
        const said = statementsOf(field);
        expect(row?.querySelectorAll('.evidence'), id).toHaveLength(said.length);
        const facts = said.flatMap((each) =>
          each.from === 'report' ? factsInText(each.text[language]) : [],
        );
        expect(row?.querySelectorAll('a.fact').map((link) => below(link.getAttribute('href')))).toEqual(
          facts.map((fact) => `/${language}/facts/${fact}/`),
        );
        if (field.note) expect(text).toContain(`${t('cases.ourReading')} ${field.note[language]}`);
      }
    },
  );

  test.each(cases)(
    'the page of $id leads to its neighbours and the catalogue, and its stages lead back',
    (record) => {
      const page = pageOf(record);
      const index = cases.indexOf(record);
      const around = [cases[index - 1], cases[index + 1]].flatMap((each) => each?.id ?? []);
      expect(linksOf(page, 'nav.page-turn a')).toEqual(around.map((id) => `/${language}/cases/${id}/`));
      const entry = record.consortium && `/${language}/catalogue/${record.consortium}/`;
      expect(linksOf(page, 'a.face')).toEqual(entry ? [entry] : []);
      const more = linksOf(page, 'main ul.screen-only a');
      const stages = stagesOf(record, { consortia: records.consortia, cases });
      expect(more.filter((address) => address.includes('/stages/'))).toEqual(
        stages.map((stage) => `/${language}/${stagePath(stage)}/`),
      );
      for (const stage of stages) {
        const targets = linksOf(pageAt(`/${language}/${stagePath(stage)}/`), 'main a');
        const back = [`/${language}/cases/${record.id}/`, entry];
        expect(targets.some((address) => back.includes(address))).toBe(true);
      }
      if (entry) expect(linksOf(pageAt(entry), 'main a')).toContain(`/${language}/cases/${record.id}/`);
    },
  );

  test('each case is an article about its consortium that rests on the report', () => {
    for (const record of cases) {
      const { html } = pageOf(record);
      const nodes = html
        .querySelectorAll('script[type="application/ld+json"]')
        .map((script) => JSON.parse(script.rawText));
      expect(nodes.find((node) => node['@type'] === 'Article')).toMatchObject({
        headline: html.querySelector('h1')?.text,
        inLanguage: language,
        about: { '@type': 'Organization' },
        isBasedOn: { '@type': 'Report', reportNumber: 'OSL/EVA/08/R.12' },
      });
    }
  });

  test('the matrix has a sign for every field of every case, which leads there and says so in words', () => {
    const index = pageAt(`/${language}/cases/`);
    const cells = index.html.querySelectorAll('table.matrix tbody td a');
    expect(cells).toHaveLength(caseFieldIds.length * cases.length);
    const expected = caseFieldIds.flatMap((field) =>
      cases.map((record) => {
        const { sign, label } = states[record.fields[field].state];
        return [`/${language}/cases/${record.id}/#${field}`, sign, `${record.name[language]}: ${t(label)}`];
      }),
    );
    const shown = cells.map((cell) => [
      below(cell.getAttribute('href')),
      cell.querySelector('b')?.text,
      cell.getAttribute('aria-label'),
    ]);
    expect(shown).toEqual(expected);
    expect(new Set(shown.map(([, sign]) => sign)).size).toBe(3);
    const legend = flat(index.html.querySelector('.legend')?.textContent ?? '');
    for (const { sign, label } of Object.values(states)) expect(legend).toContain(`${sign} ${t(label)}`);
  });

  test('each want leads to cases that answer it', () => {
    const { html } = pageAt(`/${language}/cases/`);
    const shown = html
      .querySelectorAll('.wants > div')
      .map((want) => flat(want.querySelector('dt')?.text ?? ''));
    expect(shown).toEqual(wantIds.map((want) => wantLabel(language, want)));
    expect(html.querySelectorAll('.wants > div').filter((want) => !want.querySelector('a'))).toEqual([]);
  });

  test('the sheet asks what is missing, and of whom', () => {
    const items = pageAt(`/${language}/cases/questions/`).html.querySelectorAll('ol.sheet > li');
    const gaps = gapsOf(cases);
    expect(items).toHaveLength(gaps.length);
    for (const [index, gap] of gaps.entries()) {
      expect(flat(items[index]?.textContent ?? '')).toContain(fieldQuestion(language, gap.field));
      expect(items[index]?.querySelectorAll('a').map((link) => below(link.getAttribute('href')))).toEqual(
        gap.cases.map(({ id }) => `/${language}/cases/${id}/#${gap.field}`),
      );
    }
  });
});

describe('in the browser', () => {
  let visit: Visit;
  const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false };

  beforeAll(async () => {
    visit = await startVisit();
  });

  afterAll(() => visit?.close());

  test('on a phone without JavaScript a sign of the matrix leads to its field, which is marked', async () => {
    const { page } = await visit.open('/es/cases/', phone);
    const sign = page.getByRole('link', { name: 'Muyu: Dos lugares no coinciden' }).first();
    expect(await sign.innerText()).toMatch(/≠\s*Muyu/);
    const box = await sign.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    await sign.click();
    expect(visit.below(page.url())).toBe('/es/cases/muyu/#start');
    const row = page.locator('tr#start');
    expect(await row.evaluate((element) => element.matches(':target'))).toBe(true);
    const top = await row.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    await page.context().close();
  });

  test('with room the matrix is a table with the names once, without it each field is a card', async () => {
    for (const [width, names] of [
      [1440, false],
      [390, true],
    ] as const) {
      const { page } = await visit.open('/en/cases/', { viewport: { width, height: 800 } });
      expect(await page.locator('.matrix tbody span').first().isVisible()).toBe(names);
      await page.context().close();
    }
  });

  const sheets = languages.flatMap((language) => [
    `/${language}/cases/questions/`,
    ...cases.filter(({ id }) => id !== 'muyu').map(({ id }) => `/${language}/cases/${id}/`),
  ]);

  test.each(sheets)('%s prints on one sheet of A4', async (path) => {
    const { page } = await visit.open(path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.context().close();
  });
});
