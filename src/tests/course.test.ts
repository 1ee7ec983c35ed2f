import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVisit, type Visit } from './browser.ts';
import { openFile, openWithoutStorage, savedText } from './kept-state.ts';
import { violations } from './question-pages.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});

afterAll(() => visit?.close());

const phone = { viewport: { width: 390, height: 844 } };

const pagesOf = async (page: Page) =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

const questions = (page: Page) => page.locator('[data-question]');
const progress = (page: Page) => page.locator('course-module > .progress');

describe('a module', () => {
  test.each([
    [
      'en',
      'We would not.',
      'exercise open',
      'You have been through all of this module.',
      'Coming together',
      '✓ Done:',
    ],
    [
      'es',
      'No lo haríamos.',
      'ejercicio pendiente',
      'Ya recorrieron todo este módulo.',
      'Juntarse',
      '✓ Terminado:',
    ],
  ])(
    'in %s is walked to its end, with a break in the middle',
    async (language, no, open, finished, next, done) => {
      const { page, errors, requests } = await visit.open(`/${language}/course/understand/`, phone);
      expect(await page.locator('.explained:visible').count()).toBe(0);
      await page.locator('[data-question=total] [value=how]').check();
      expect(await page.locator('[data-question=total] .reply').innerText()).toContain(no);
      expect(await page.locator('.explained:visible').count()).toBe(1);
      for (const box of (await page.locator('[name=read]').all()).slice(0, 3)) await box.check();
      expect(await progress(page).innerText()).toContain(open);
      await page.reload();
      expect(await page.locator('[name=read]:checked').count()).toBe(3);
      expect(await page.locator('[data-question=total] .reply').innerText()).toContain(no);
      for (const box of await page.locator('[name=read]').all()) await box.check();
      await page.locator('[name=exercise]').check();
      for (const question of await questions(page).all()) await question.locator('input').first().check();
      expect(await progress(page).innerText()).toContain(finished);
      expect(await violations(page)).toEqual([]);
      await page.locator('.turn').getByRole('link', { name: next }).waitFor();
      await page.goto(`${visit.origin}/${language}/course/`);
      expect(await page.locator('[data-module=understand] .progress').innerText()).toContain(done);
      expect(await page.locator('[data-module=run-it] .progress').innerText()).toBe('');
      expect(errors).toEqual([]);
      expect(requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(visit.origin))).toEqual(
        [],
      );
      await page.context().close();
    },
  );

  test('takes an answer by keyboard, and explains another once it is chosen', async () => {
    const { page } = await visit.open('/en/course/run-it/');
    await page.locator('[data-question=notary] input').first().focus();
    await page.keyboard.press('Space');
    const reply = page.locator('[data-question=notary] .reply');
    const first = await reply.innerText();
    await page.keyboard.press('ArrowDown');
    expect(await reply.innerText()).not.toBe(first);
    expect(await progress(page).innerText()).toContain('1 of 5 answered');
    await page.context().close();
  });

  test('works where the browser keeps nothing, and says so', async () => {
    const { page, errors } = await openWithoutStorage(visit, '/en/course/run-it/');
    await page.locator('.state .message').getByText('keeps nothing').waitFor();
    await questions(page).first().locator('input').first().check();
    expect(await progress(page).innerText()).toContain('1 of 5 answered');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('gives its state as a file, takes it back and refuses what is none', async () => {
    const { page, errors } = await visit.open('/en/course/run-it/');
    await questions(page).first().locator('input').nth(1).check();
    const file = await savedText(page, '.state [data-do=export]');
    for (const [text, message] of [
      [file.slice(0, 30), 'cannot be read'],
      [file.replace('"course"', '"monitoring"'), 'another tool (monitoring)'],
      [file.replace('"version": 1', '"version": 2'), 'newer version'],
    ] as const) {
      await openFile(page, text);
      await page.locator('.state .message').getByText(message).waitFor();
      expect(await page.locator('[data-question] :checked').count()).toBe(1);
    }
    page.on('dialog', (dialog) => dialog.accept());
    await page.locator('.state [data-do=clear]').click();
    expect(await page.locator('[data-question] :checked').count()).toBe(0);
    expect(await page.locator('.reply').first().innerText()).toBe('');
    await openFile(page, file);
    await page.getByText('What you opened is here').waitFor();
    expect(await page.locator('[data-question] :checked').count()).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('without JavaScript shows its questions, with the answers folded, and nothing that does not work', async () => {
    const { page } = await visit.open('/es/course/first-project/', { ...phone, javaScriptEnabled: false });
    expect(await page.locator('.explained:visible').count()).toBe(5);
    expect(await page.locator('.explained li:visible').count()).toBe(0);
    await page.locator('.explained summary').first().click();
    expect(await page.locator('.explained li:visible').count()).toBe(3);
    expect(await page.locator('course-module button:visible').count()).toBe(0);
    await page.getByRole('link', { name: 'Vista para facilitar' }).first().click();
    expect(visit.below(page.url())).toBe('/es/course/facilitator/#first-project');
    await page.context().close();
  });
});

describe("the facilitator's view", () => {
  test('opens by address: timings, large figures, the chart and all answers; and closes again', async () => {
    const { page, errors } = await visit.open('/en/course/understand/?view=facilitator');
    await page.locator('.session .timings').waitFor();
    expect(await page.locator('.session .chart-figure svg:visible').count()).toBe(1);
    expect(await page.locator('.explained li:visible').count()).toBe(15);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Participant’s view' }).click();
    expect(await page.locator('.session').isVisible()).toBe(false);
    expect(await page.locator('.explained:visible').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('of the whole course is one page', async () => {
    const { page } = await visit.open('/es/course/?view=facilitator');
    await page.waitForURL('**/es/course/facilitator/');
    expect(await page.locator('.timings').count()).toBe(5);
    await page.context().close();
  });
});

describe('the sheet of completion', () => {
  test('says what was done, keeps the name only where it is wished, and is one page', async () => {
    const { page, errors } = await visit.open('/en/course/run-it/');
    await questions(page).first().locator('input').first().check();
    await page.goto(`${visit.origin}/en/course/completion/`);
    const cell = page.locator('[data-module=run-it] [data-column=answered]');
    expect(await cell.innerText()).toBe('1/5');
    const name = page.locator('[name=name]');
    await name.fill('Rosa <b>');
    await page.reload();
    expect(await name.inputValue()).toBe('');
    await name.fill('Rosa <b>');
    await page.locator('[name=keep]').check();
    await page.reload();
    expect(await name.inputValue()).toBe('Rosa <b>');
    expect(await pagesOf(page)).toBe(1);
    await page.locator('[name=keep]').uncheck();
    expect(await name.inputValue()).toBe('Rosa <b>');
    await page.reload();
    expect(await name.inputValue()).toBe('');
    expect(await cell.innerText()).toBe('1/5');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

test.each(['judge', 'follow-up'])('the form "%s" is kept on the device and is one page', async (form) => {
  const { page, errors } = await visit.open(`/es/course/${form}/`, phone);
  await page.locator('textarea').first().fill('Casos <i>');
  await page.locator('[type=radio]').first().check();
  await page.reload();
  expect(await page.locator('textarea').first().inputValue()).toBe('Casos <i>');
  expect(await page.locator(':checked[type=radio]').count()).toBe(1);
  expect(await pagesOf(page)).toBe(1);
  expect(errors).toEqual([]);
  await page.context().close();
});
