import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bookText } from '../monitoring/book-file.ts';
import { columnsFile } from '../monitoring/columns-file.ts';
import { sample } from '../monitoring/testing.ts';
import type { Language } from '../site/languages.ts';
import { words } from '../site/words.ts';
import { startVisit, type Visit } from './browser.ts';
import { openFile, openWithoutStorage } from './kept-state.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});

afterEach(() => visit?.leave());
afterAll(() => visit?.close());

const path = (language: Language) => `/${language}/tools/monitoring/`;
const phone = { viewport: { width: 390, height: 844 } };
const full = bookText(sample);
const label = (language: Language, id: keyof typeof columnsFile.columns) =>
  columnsFile.columns[id].label[language];

/** Opens the book with something kept on the device. */
async function openWith(kept: string, language: Language = 'en', options = {}) {
  const opened = await visit.open('/', { ...phone, ...options, waitUntil: 'load' });
  await opened.page.evaluate((text) => localStorage.setItem('monitoring', text), kept);
  await opened.page.goto(visit.origin + path(language), { waitUntil: 'networkidle' });
  return opened;
}

const status = (page: Page, text: string | RegExp) =>
  page.locator('monitoring-book > [role=status]').filter({ hasText: text }).waitFor();

const keptBook = async (page: Page) =>
  JSON.parse((await page.evaluate(() => localStorage.getItem('monitoring'))) ?? 'null')?.data;

const inSummary = (page: Page, name: string) =>
  page.locator('[data-summary] tbody tr').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

async function saved(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-do=${button}]`).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const printedPages = async (page: Page) =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

describe.each(['en', 'es'] as const)('in %s the book', (language) => {
  const t = words(language);

  test('is walked to its end on a phone, with a reload in the middle', async () => {
    const { page, errors, requests } = await visit.open(path(language), phone);
    await page.getByLabel(t('book.name')).fill('Qori');
    await page.getByLabel(t('book.PEN')).check();
    const year = page.locator('[data-form=year] input');
    for (const one of ['2022', '2023']) {
      await year.fill(one);
      await page.getByRole('button', { name: t('book.addYear') }).click();
    }
    const firms = page.locator('[data-list=firms] input');
    for (const [place, name] of ['Alpaca', 'Barro', '<b>Cuero</b>'].entries())
      await firms.nth(place).fill(name);
    await page.locator('[name=shownYear]').selectOption('2022');

    const current = page.locator('.figures.current');
    const fill = async (sales: string, exports: string) => {
      await current.getByLabel(label(language, 'sales')).fill(sales);
      await current.getByLabel(label(language, 'exports')).fill(exports);
      await page.locator('[data-do=nextWho]').click();
    };
    await page.locator('[name=shownWho]').selectOption('f1');
    await fill('1,000', '200');
    await fill('500', '0');
    await fill('', '');
    expect(await current.getByLabel(label(language, 'meetings')).isVisible()).toBe(true);
    await current.getByLabel(label(language, 'meetings')).fill('10');

    await page.reload({ waitUntil: 'networkidle' });
    await page.locator('[name=shownYear]').selectOption('2023');
    await page.locator('[name=shownWho]').selectOption('f1');
    await fill('1500', '600');
    await fill('400', '');
    await fill('300', '100');

    const sales = inSummary(page, label(language, 'sales'));
    await expect.poll(() => sales.textContent()).toContain('2,200');
    expect(await sales.textContent()).toMatch(
      language === 'en' ? /1,500\s*2 of 3 firms/ : /1,500\s*2 de 3 empresas/,
    );
    expect(await sales.textContent()).toContain('+26.7%');
    expect(await inSummary(page, t('book.share')).textContent()).toContain('+20');
    expect(await inSummary(page, label(language, 'men')).textContent()).toContain(t('book.unknown'));
    await page.getByText(t('book.proof')).first().waitFor();
    await page.locator('[data-chart=years] svg').first().waitFor({ state: 'attached' });
    expect(await page.locator('[data-firms] th').filter({ hasText: '<b>Cuero</b>' }).count()).toBe(1);
    expect(await page.locator('monitoring-book b').count()).toBe(0);
    expect(await page.locator('[data-missing] details').count()).toBe(2);
    expect(await keptBook(page)).toMatchObject({ name: 'Qori', currency: 'PEN', years: [2022, 2023] });
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(visit.origin))).toEqual([]);
  });

  test('shows Muyu beside it, with passports, and what the report does not say', async () => {
    const { page } = await visit.open(path(language));
    const example = page.locator('.example');
    expect(await example.locator('a[href*="/facts/muyu-exports-2008/"]').textContent()).toMatch(/98,300/);
    const unsaid = example.getByRole('row').filter({ hasText: label(language, 'women') });
    expect(await unsaid.textContent()).toContain(t('book.notSaid'));
    expect(await example.textContent()).toContain(t('book.proof'));
  });

  test('is saved as a table that gives back the same book', async () => {
    const { page, errors } = await openWith(full, language);
    const { name, text } = await saved(page, language === 'en' ? 'csvPoint' : 'csvComma');
    expect(name).toMatch(/\.csv$/);
    expect(text.startsWith(`\uFEFF${label(language, 'year')}${language === 'en' ? ',' : ';'}`)).toBe(true);
    page.on('dialog', (dialog) => dialog.accept());
    await page.locator('[data-do=clear]').click();
    await openFile(page, text, name);
    await status(page, /8/);
    const { figures, years } = await keptBook(page);
    expect(years).toEqual(sample.years);
    const filled = Object.fromEntries(
      Object.entries<object>(figures).filter(([, known]) => Object.keys(known).length > 0),
    );
    expect(filled).toEqual(sample.figures);
    expect(errors).toEqual([]);
  });

  test('prints one page for the meeting, and an empty form of one page', async () => {
    const firms = Array.from({ length: 15 }, (_, place) => ({
      id: `f${place + 1}`,
      name: `Confecciones Número ${place + 1} S.A.C.`,
      until: null,
    }));
    const years = [2020, 2021, 2022, 2023, 2024];
    const known = years.flatMap((year) =>
      firms.map(({ id }) => [`${year}.${id}`, { sales: 123456, exports: 65432, women: 12, men: 11 }]),
    );
    const figures = { ...Object.fromEntries(known), '2020.f1': {}, '2024.f2': { sales: 'about 10' } };
    for (const year of years) figures[`${year}.group`] = { ...sample.figures['2023.group'], activities: 3 };
    const fifteen = { ...sample, years, firms, figures };
    const { page } = await openWith(bookText(fifteen), language);
    await page.locator('[data-chart=years] svg').first().waitFor({ state: 'attached' });
    expect(await printedPages(page)).toBe(1);
    await page.evaluate(() => document.querySelector('monitoring-book')?.toggleAttribute('data-blank', true));
    expect(await printedPages(page)).toBe(1);
  });

  test('without JavaScript is a form to print, with the rules to work it out', async () => {
    const { page } = await visit.open(path(language), { ...phone, javaScriptEnabled: false });
    expect(await page.getByText(t('book.byHand2')).isVisible()).toBe(true);
    expect(await page.locator('[data-do]:visible, monitoring-book input:visible').count()).toBe(0);
    expect(await printedPages(page)).toBe(1);
  });
});

describe('what is typed', () => {
  test('that is no number is kept, told and not counted; so are exports above sales', async () => {
    const { page, errors } = await openWith(full);
    await page.locator('[name=shownYear]').selectOption('2023');
    const current = page.locator('.figures.current');
    const sales = current.getByLabel('Sales');
    await sales.fill('about 10');
    await sales.blur();
    await current.getByText('This is no number').waitFor();
    expect(await sales.getAttribute('aria-invalid')).toBe('true');
    expect(await inSummary(page, 'Sales').textContent()).toContain('2 of 3 firms');
    await sales.fill('1.500,5');
    await sales.blur();
    expect(await sales.inputValue()).toBe('1,500.5');
    await current.getByLabel('Exports').fill('9999');
    await current.getByLabel('Exports').blur();
    await current.getByText('More than 100 %').waitFor();
    await page.locator('[data-wrong] a').click();
    expect(await current.getByLabel('Exports').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    expect(errors).toEqual([]);
  });

  test('is there when firms and years come back after they were taken out', async () => {
    const { page } = await openWith(full);
    await page.getByRole('button', { name: 'Take out Alpaca' }).click();
    await status(page, 'at least three firms');
    await page.getByRole('button', { name: 'Add a firm' }).click();
    await page.getByRole('button', { name: 'Take out Alpaca' }).click();
    await status(page, 'Its figures are kept');
    expect(await inSummary(page, 'Sales').textContent()).not.toContain('1,500');
    await page.getByRole('button', { name: 'Bring back Alpaca' }).click();
    await page.getByRole('button', { name: 'Take out 2022' }).click();
    await page.locator('[data-form=year] input').fill('2022');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await keptBook(page)).figures).toEqual(sample.figures);
  });

  test('in two tabs is kept from both', async () => {
    const { page } = await openWith(full);
    const other = await page.context().newPage();
    await other.goto(page.url(), { waitUntil: 'networkidle' });
    await page.getByLabel('Name of the consortium').fill('One');
    await other.locator('[data-list=firms] input').first().fill('Two');
    await expect.poll(() => page.locator('[data-list=firms] input').first().inputValue()).toBe('Two');
    const { name, firms } = await keptBook(page);
    expect([name, firms[0].name]).toEqual(['One', 'Two']);
  });

  test('works where the browser keeps nothing, which is said', async () => {
    const { page, errors } = await openWithoutStorage(visit, path('en'));
    await status(page, 'This browser keeps nothing');
    await page.locator('[data-form=year] input').fill('2022');
    await page.getByRole('button', { name: 'Add the year' }).click();
    await page.locator('.figures.current').getByLabel('Sales').fill('5');
    await page.locator('.figures.current').getByLabel('Exports').fill('1');
    await page.keyboard.press('Tab');
    await expect.poll(() => inSummary(page, 'Sales').textContent()).toContain('5');
    expect(errors).toEqual([]);
  });
});

describe('what is kept or opened', () => {
  test.each([
    ['damaged', '{"format":'],
    ['foreign', '{"some":"thing"}'],
    ['newer', full.replace('"version": 1', '"version": 9')],
    ['half sound', full.replace('"PEN"', '"EUR"')],
  ])('and is %s is set aside, told and given back', async (_, text) => {
    const { page, errors } = await openWith(text);
    await status(page, words('en')('device.say.setAside'));
    await page.getByLabel('Name of the consortium').fill('New');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.getByLabel('Name of the consortium').inputValue()).toBe('New');
    expect((await saved(page, 'asides')).text).toBe(text);
    expect(await page.locator('[data-do=asides]').isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });

  test.each([
    ['x.json', '{"half":', /cannot be read/],
    ['x.json', '{"a":1}', /not a monitoring book/],
    ['x.json', full.replace('"version": 1', '"version": 9'), /newer version/],
    ['x.json', full.replace('"monitoring"', '"flash-evaluation"'), /another tool/],
    ['x.csv', '', /file is empty/],
    ['x.csv', 'name,age\nA,5', /heads Year and Firm/],
    ['x.xlsx', 'PK\u0003\u0004\u0000', /workbook/],
    ['x.csv', 'Year,Firm,Sales (US$)\n2022,A,5', /different currencies/],
    ['x.csv', '<script>alert(1)</script>,\u0000"""\n'.repeat(50), /heads Year and Firm/],
  ])(
    'as %s is refused where it has to be, changes nothing and says why (%#)',
    async (name, text, message) => {
      const { page, errors } = await openWith(full);
      await openFile(page, text, name);
      await status(page, message);
      expect(await keptBook(page)).toEqual(JSON.parse(full).data);
      expect(errors).toEqual([]);
    },
  );

  test('with bad rows takes the good ones and names the others by row and column', async () => {
    const { page } = await openWith(full);
    page.on('dialog', (dialog) => dialog.accept());
    const rows = [
      'Año;Empresa;Ventas;Exportaciones',
      '2024;Alpaca;2.000,50;900',
      '2024;Barro;mucho;1',
      '24;<i>x</i>;5;',
    ];
    await openFile(page, Buffer.from(rows.join('\r\n'), 'latin1'), 'libro.csv');
    await status(page, '1 rows are in the book. 2 were left out');
    const report = page.locator('[data-report] li');
    expect(await report.allTextContents()).toEqual([
      'Row 3, column C (Ventas): found “mucho”; expected a number such as 12500 or 12,500.50, or nothing.',
      'Row 4, column A (Año): found “24”; expected a year in four digits, from 1990.',
    ]);
    const { figures, years } = await keptBook(page);
    expect(years).toEqual([2022, 2023, 2024]);
    expect(figures).toEqual({ ...sample.figures, '2024.f1': { sales: 2000.5, exports: 900 } });
    await page.getByRole('button', { name: 'Close the list' }).click();
    await report.first().waitFor({ state: 'hidden' });
  });

  test('as a book replaces the one that is there only when that is wanted', async () => {
    const { page } = await openWith(full);
    const { text } = await saved(page, 'export');
    const other = text.replace('"Qori"', '"Other"');
    const ask = async () => {
      const [dialog] = await Promise.all([page.waitForEvent('dialog'), openFile(page, other, 'book.json')]);
      return dialog;
    };
    await (await ask()).dismiss();
    expect((await keptBook(page)).name).toBe('Qori');
    await (await ask()).accept();
    await status(page, 'The book from the file is open');
    expect((await keptBook(page)).name).toBe('Other');
  });
});

describe('anybody', () => {
  test('finds the charts’ code not loaded before there is something to draw', async () => {
    const { requests } = await visit.open(path('es'), phone);
    expect(requests.filter((url) => /charts|working|files\.client/.test(url))).toEqual([]);
  });

  test.each([
    ['empty', '', 'light'],
    ['full', full, 'light'],
    ['full, at night', full, 'dark'],
    [
      'with faults',
      full.replaceAll('"exports": 200', '"exports": "x"').replace('"exports": 100', '"exports": 999'),
      'dark',
    ],
  ] as const)('finds the book without faults of access when it is %s', async (_, kept, colorScheme) => {
    for (const width of [390, 1280]) {
      const { page } = await openWith(kept, 'es', { viewport: { width, height: 900 }, colorScheme });
      if (kept) {
        await page.locator('[data-chart=years] svg').first().waitFor({ state: 'attached' });
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await openFile(page, 'Año,Empresa,Ventas\n1,,x', 'x.csv');
        await page.locator('[data-report] li').first().waitFor();
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await visit.leave();
    }
  });

  test('on 320 px has nothing cut off, and targets of at least 24 px', async () => {
    const { page } = await openWith(full, 'es', { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const small = await page
      .locator('monitoring-book :is(button, select, input):visible')
      .evaluateAll((all) =>
        all
          .filter((one) => (one as HTMLInputElement).type !== 'file')
          .map((one) => one.getBoundingClientRect())
          .filter(({ width, height }) => width < 24 || height < 24),
      );
    expect(small).toEqual([]);
  });
});
