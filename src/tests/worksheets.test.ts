import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRecords } from '../validation/records.ts';
import { startVisit, type Visit } from './browser.ts';
import { openFile, openWithoutStorage, savedText } from './kept-state.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});

afterAll(() => visit?.close());

const { worksheets } = readRecords(process.cwd()).records;
const path = '/es/worksheets/firm-profile/';
const phone = { viewport: { width: 390, height: 844 } };

/** The first place of the sheet that takes a text. */
const firstPlace = (page: Page) =>
  page.locator('work-sheet form :is(input[type="text"], input[type=text], textarea)').first();

describe('a worksheet', () => {
  test('keeps what is typed on the device, in both languages, until it is cleared', async () => {
    const { page, errors, requests } = await visit.open(path, phone);
    await firstPlace(page).fill('Ñandú «Textiles» <b>');
    await page.getByText('Guardado en este equipo').waitFor();
    await page.reload();
    expect(await firstPlace(page).inputValue()).toBe('Ñandú «Textiles» <b>');
    await page.goto(`${visit.origin}${path.replace('/es/', '/en/')}`);
    expect(await firstPlace(page).inputValue()).toBe('Ñandú «Textiles» <b>');
    page.on('dialog', (dialog) => dialog.accept());
    await page.locator('[data-do=clear]').click();
    await page.reload();
    expect(await firstPlace(page).inputValue()).toBe('');
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(visit.origin))).toEqual([]);
    await page.context().close();
  });

  test('is saved as a file, and the file opened again fills it', async () => {
    const { page } = await visit.open(path);
    await firstPlace(page).fill('Prueba');
    const text = await savedText(page, '[data-do=export]');
    expect(JSON.parse(text)).toMatchObject({ worksheet: 'firm-profile', version: 1 });
    await page.context().close();

    const fresh = await visit.open(path);
    await openFile(fresh.page, text, 'firm-profile.json');
    await fresh.page.getByText('El archivo ya está en la ficha').waitFor();
    expect(await firstPlace(fresh.page).inputValue()).toBe('Prueba');
    await fresh.page.context().close();
  });

  test.each([
    ['damaged', '{"format":', /no se puede leer/],
    ['foreign', '{"format":"other"}', /no es una ficha de este sitio/],
    [
      'of a newer version',
      '{"format":"export-consortia-worksheet","version":99,"worksheet":"firm-profile","answers":{}}',
      /versión más nueva/,
    ],
    [
      'of another sheet',
      '{"format":"export-consortia-worksheet","version":1,"worksheet":"minutes","answers":{}}',
      /otra ficha \(minutes\)/,
    ],
  ])('refuses a file that is %s, says why and loses nothing', async (_, text, message) => {
    const { page, errors } = await visit.open(path);
    await firstPlace(page).fill('Se queda');
    await openFile(page, text);
    await page.getByText(message).waitFor();
    expect(await firstPlace(page).inputValue()).toBe('Se queda');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('works where the browser keeps nothing, and says so', async () => {
    const { page, errors } = await openWithoutStorage(visit, path);
    await firstPlace(page).fill('Sin guardar');
    await page.getByText(/no guarda nada/).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('sets aside what it cannot read on the device, says so and gives it back', async () => {
    const { page, errors } = await visit.open(path);
    await page.evaluate(() => localStorage.setItem('worksheet:firm-profile', '{"half":'));
    await page.reload();
    await page.getByText(/Está puesto aparte/).waitFor();
    await firstPlace(page).fill('Nuevo');
    await page.reload();
    expect(await firstPlace(page).inputValue()).toBe('Nuevo');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Guardar lo puesto aparte' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toBe('{"half":');
    expect(await page.locator('[data-do=asides]').isVisible()).toBe(false);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('open in two tabs keeps what is typed in both', async () => {
    const { page } = await visit.open(path);
    const other = await page.context().newPage();
    await other.goto(page.url());
    const second = (on: Page) =>
      on.locator('work-sheet form :is(input[type="text"], input[type=text], textarea)').nth(1);
    await firstPlace(page).fill('Una');
    await second(other).fill('Otra');
    await page.reload();
    expect([await firstPlace(page).inputValue(), await second(page).inputValue()]).toEqual(['Una', 'Otra']);
    await page.context().close();
  });

  test('without JavaScript is a form to print, without buttons that do nothing', async () => {
    const { page } = await visit.open(path, { javaScriptEnabled: false });
    expect(await firstPlace(page).isVisible()).toBe(true);
    expect(await page.locator('[data-do]:visible').count()).toBe(0);
    await page.context().close();
  });

  test('prints on as many pages as it says, in both languages', async () => {
    const { page } = await visit.open('/en/');
    const counts: Record<string, number> = {};
    for (const { id, pages, example } of worksheets) {
      for (const language of ['en', 'es']) {
        await page.goto(`${visit.origin}/${language}/worksheets/${id}/`);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        const count = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        // The filled example has a page of its own.
        if (count > pages + (example ? 1 : 0)) counts[`${language} ${id}`] = count;
      }
    }
    expect(worksheets).toHaveLength(13);
    expect(counts).toEqual({});
    await page.context().close();
  });
});
