import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unexplained } from '../consortia/plain-reading.ts';
import { readTable } from '../data/testing.ts';
import { languages } from '../site/languages.ts';
import { words } from '../site/words.ts';
import { readRecords } from '../validation/records.ts';
import { startVisit, type Visit } from './browser.ts';
import { below, flat, readData, readPages, root } from './built-site.ts';

const { records } = readRecords(process.cwd());
const pages = new Map(readPages('dist').map((page) => [page.address, page]));
const pageAt = (address: string) => {
  const page = pages.get(address);
  if (!page) throw new Error(`dist has no page ${address}`);
  return page;
};

/** Ids of the consortia that the links of an element lead to. */
const idsIn = (element: {
  querySelectorAll(selector: string): { getAttribute(name: string): string | undefined }[];
}) =>
  element
    .querySelectorAll('a')
    .map((link) => /\/catalogue\/([^/?]+)\/$/.exec(below(link.getAttribute('href')))?.[1])
    .filter((id) => id !== undefined);

test('every difference between print and reading has a note or is of the plain kind', () => {
  expect(
    records.consortia.flatMap((record) => unexplained(record).map(({ column }) => [record.id, column])),
  ).toEqual([]);
});

describe.each(languages)('the page of a consortium in %s', (language) => {
  const t = words(language);
  const pageOf = (id: string) => pageAt(`/${language}/catalogue/${id}/`);

  test('sets its three figures, which lead to where they are printed, beside the medians with their passports', () => {
    const medians = ['firms', 'people', 'people-per-firm'].map(
      (name) => `/${language}/facts/catalogue-${name}-median/`,
    );
    for (const { id } of records.consortia) {
      const dl = pageOf(id).html.querySelector('dl.properties');
      const links = dl?.querySelectorAll('a.fact').map((link) => link.getAttribute('href') ?? '') ?? [];
      expect(
        links.filter((link) => link.startsWith('#')),
        id,
      ).toEqual(Array(3).fill('#as-printed'));
      expect(links.filter((link) => !link.startsWith('#')).map(below), id).toEqual(medians);
    }
    const muyu = flat(pageOf('muyu').html.querySelector('dl.properties')?.textContent ?? '');
    expect(muyu).toContain(`50 ${t('catalogue.medianIs')} 66.5`);
    expect(muyu).toContain(`10 ${t('catalogue.medianIs')} 13.9`);
  });

  test('draws its place: on the median where it is the median, at the ends for smallest and largest', () => {
    const places = (id: string) =>
      pageOf(id)
        .html.querySelectorAll('.strip')
        .map((strip) => strip.getAttribute('style'));
    expect(places('muyu')[0]).toBe('--at: 50%');
    expect(places('exportacion-de-textiles')[0]).toBe('--at: 100%');
    expect(places('productos-del-valle-sagrado')[1]).toBe('--at: 100%');
  });

  test('names neighbours of the same sector, department and markets, nobody twice, and where all are', () => {
    for (const { id, sector, department, markets } of records.consortia) {
      const [bySector, byDepartment, byMarket] = pageOf(id).html.querySelectorAll('.near > div');
      if (!bySector || !byDepartment || !byMarket) throw new Error(`${id} has not three lists`);
      const others = (ids: string[]) => records.consortia.filter((record) => ids.includes(record.id));
      const named = [bySector, byDepartment, byMarket].flatMap(idsIn);
      expect(new Set([...named, id]).size, id).toBe(named.length + 1);
      expect(others(idsIn(bySector)).every((other) => other.sector === sector)).toBe(true);
      expect(others(idsIn(byDepartment)).every((other) => other.department === department)).toBe(true);
      for (const other of others(idsIn(byMarket))) {
        expect(other.markets.some((market) => markets.includes(market))).toBe(true);
      }
      const inSector = records.consortia.filter((record) => record.sector === sector).length;
      const all = bySector.querySelectorAll('a').map((link) => below(link.getAttribute('href')));
      expect(all.includes(`/${language}/catalogue/sector/${sector}/`), id).toBe(inSector > 1);
      if (inSector > 1) expect(flat(bySector.textContent)).toContain(String(inSector));
    }
    const mountains = flat(pageOf('muyu').html.querySelector('.near')?.textContent ?? '');
    expect(mountains).toContain(
      language === 'en' ? 'United States and European Union' : 'Estados Unidos y Unión Europea',
    );
  });

  test('leads to the comparison with the first of each list', () => {
    const link = pageOf('muyu').html.querySelector('a[href*="/catalogue/compare/?"]');
    const ids = new URL(link?.getAttribute('href')?.replaceAll('&amp;', '&') ?? '', root).searchParams.getAll(
      'id',
    );
    const firsts = pageOf('muyu')
      .html.querySelectorAll('.near > div')
      .map((list) => idsIn(list)[0]);
    expect(ids).toEqual(['muyu', ...firsts]);
  });

  test('leads to the stages that take it as an example, with the reason, and to its case', () => {
    const more = flat(pageOf('muyu').text);
    expect(more).toContain(t('stages.because.organisation'));
    expect(more).not.toContain(t('stages.because.capabilities'));
    expect(flat(pageOf('lago-sagrado-de-los-incas').text)).toContain(t('stages.because.capabilities'));
    const toStages = ({ id }: { id: string }) =>
      pageOf(id).html.querySelector('main a[href*="/guide/stages/"]');
    expect(records.consortia.filter((record) => !toStages(record))).toEqual([]);
    const withCase = records.consortia.filter(({ id }) => pageOf(id).text.includes(t('notSaid.case')));
    expect(withCase.map(({ id }) => id).toSorted()).toEqual(
      records.cases.flatMap(({ consortium }) => consortium ?? []).toSorted(),
    );
  });

  test('says what the annex does not say', () => {
    const gaps = (['names', 'sales', 'jobs', 'rules', 'money', 'source', 'today'] as const).map((gap) =>
      t(`notSaid.${gap}`),
    );
    for (const { id } of records.consortia) {
      const text = flat(pageOf(id).text);
      expect(
        gaps.filter((gap) => !text.includes(gap)),
        id,
      ).toEqual([]);
    }
  });

  test('is cited after the report, in three forms', () => {
    const address = `${root}/${language}/catalogue/muyu/`;
    const { html } = pageOf('muyu');
    const ris = below(html.querySelector('a[href$=".ris"]')?.getAttribute('href'));
    const forms = [
      ...html.querySelectorAll('pre.cited[id^=cite]').map((form) => form.textContent),
      readFileSync(`dist${ris}`, 'utf8'),
    ];
    expect(forms).toHaveLength(3);
    for (const form of forms) {
      expect(form.indexOf('OSL/EVA/08/R.12')).toBeGreaterThan(0);
      expect(form.indexOf(address)).toBeGreaterThan(form.indexOf('OSL/EVA/08/R.12'));
    }
    expect(forms[1]).toMatch(/@misc\{export-consortia-muyu,/);
    expect(forms[2]).toMatch(/^TY {2}- RPRT\r\n[\s\S]*\r\nER {2}- \r\n\r\nTY {2}- ELEC\r\n/);
  });
});

test('each consortium is a CSV file of its own, whose row stands in the file of all', () => {
  const { schema } = readData('dist', 'data/datapackage.json').resources[0];
  const { rows: all } = readTable(readFileSync('dist/data/consortia.csv', 'utf8'), schema);
  for (const { id } of records.consortia) {
    const { rows, faults } = readTable(readFileSync(`dist/data/consortia/${id}.csv`, 'utf8'), schema);
    expect(faults).toEqual([]);
    expect(rows).toEqual(all.filter((row) => row.id === id));
  }
});

describe('in the browser', () => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await startVisit();
  });

  afterAll(() => visit?.close());

  test('a citation and the address are copied, and the button says so', async () => {
    const { page, errors } = await visit.open('/en/catalogue/muyu/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.click('[data-copy=cite-text]');
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('#cite-text').textContent(),
    );
    await page.locator('summary', { hasText: 'BibTeX' }).click();
    await page.click('[data-copy=cite-bibtex]');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^@techreport[\s\S]*@misc\{export-consortia-muyu,/);
    await page.click('[data-copy=short]');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`${root}/go/muyu-2008/`);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('without JavaScript there is no dead button, and all citations can be read', async () => {
    const { page } = await visit.open('/es/catalogue/muyu/', { javaScriptEnabled: false });
    expect(await page.locator('[data-copy]:visible').count()).toBe(0);
    await page.locator('summary', { hasText: 'BibTeX' }).click();
    expect(await page.locator('#cite-bibtex').isVisible()).toBe(true);
    await page.context().close();
  });
});
