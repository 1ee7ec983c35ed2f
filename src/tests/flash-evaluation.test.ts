import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answersCode } from '../tools/answers.ts';
import { answerAll, evaluation } from '../tools/testing.ts';
import { startVisit, type Visit } from './browser.ts';
import { openFile, openWithoutStorage, savedText } from './kept-state.ts';
import { answer, sheetsOf, shown, violations } from './question-pages.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});

afterAll(() => visit?.close());

const phone = { viewport: { width: 390, height: 844 } };
const path = { es: '/es/tools/flash-evaluation/', en: '/en/tools/flash-evaluation/' };
const together = '/es/tools/flash-evaluation/together/';

describe('the flash evaluation', () => {
  test.each([
    ['es', 'La etapa que les toca: Capacidades', 'Seguir', 'Guardar con la fecha de hoy'],
    ['en', 'The stage to work on: Capabilities', 'Go on', 'Keep with today'],
  ] as const)('in %s is walked to its end, with a break in the middle', async (language, stage, on, keep) => {
    const { page, errors, requests } = await visit.open(path[language], phone);
    for (const level of ['3', '2', '3']) {
      await answer(page, level);
      await page.getByRole('button', { name: on }).click();
    }
    await page.reload();
    expect(await page.locator('[data-step=trust] small').innerText()).toBe('5/5');
    await page.locator('[data-step=pilots]').click();
    for (const level of ['1', '0', 'na']) {
      await answer(page, level);
      await page.getByRole('button', { name: on }).click();
    }
    await page.locator('.stage').getByText(stage).waitFor();
    expect(await page.locator('.profile tbody tr').count()).toBe(6);
    expect(await page.locator('.next > li').count()).toBe(3);
    expect(await page.locator('.next > li').first().locator('a').first().getAttribute('href')).toMatch(
      new RegExp(`/${language}/guide/`),
    );
    await page.locator('.next input').first().fill('Tejidos <b>');
    await page.locator('.next input').nth(1).click();
    await page.getByRole('button', { name: keep }).click();
    await page.locator('.chart canvas').waitFor();
    await page.locator('.qr svg').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await page.locator('[data-step=result]').click();
    expect(await page.locator('.next input').first().inputValue()).toBe('Tejidos <b>');
    expect(await page.locator('.saved li').count()).toBe(1);
    expect(await sheetsOf(page)).toBe(1);
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(visit.origin))).toEqual([]);
    await page.context().close();
  });

  test('works by keyboard alone', async () => {
    const { page } = await visit.open(path.en);
    await page.locator('[data-step=meetings]').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('meetings');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[name=rhythm][value="1"]').isChecked()).toBe(true);
    await page.context().close();
  });

  test('takes what a file brings, refuses what is none and loses nothing', async () => {
    const { page, errors } = await visit.open(path.en);
    await answer(page, '2');
    const file = await savedText(page, '.state [data-do=export]');
    for (const [text, message] of [
      [file.slice(0, 40), 'cannot be read'],
      ['{"format":"other"}', 'not one of this tool’s'],
      [file.replace('"version": 1', '"version": 9'), 'newer version'],
      [file.replace('"flash-evaluation"', '"monitoring"'), 'another tool (monitoring)'],
    ]) {
      await openFile(page, text ?? '');
      await page
        .locator('.state .message')
        .getByText(message ?? '')
        .waitFor();
      expect(await shown(page).locator(':checked').count()).toBe(4);
    }
    page.on('dialog', (dialog) => dialog.accept());
    await page.locator('.state [data-do=clear]').click();
    expect(await shown(page).locator(':checked').count()).toBe(0);
    await openFile(page, file);
    await page.getByText('What you opened is here').waitFor();
    expect(await shown(page).locator(':checked').count()).toBe(4);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('works where the browser keeps nothing, and says so', async () => {
    const { page, errors } = await openWithoutStorage(visit, path.en);
    await page.locator('.state .message').getByText('keeps nothing').waitFor();
    await answer(page, '1');
    await page.locator('[data-step=result]').click();
    expect(await page.locator('.profile tbody tr').first().innerText()).toContain('Begun');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('without JavaScript is a form with all questions and its scoring by hand', async () => {
    const { page } = await visit.open(path.es, { ...phone, javaScriptEnabled: false });
    expect(await page.locator('fieldset:visible').count()).toBe(26);
    expect(await page.getByRole('heading', { name: 'Sacar el puntaje a mano' }).isVisible()).toBe(true);
    expect(await page.locator('flash-evaluation button:visible').count()).toBe(0);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the questions, %s, at 320 px',
    async (colorScheme) => {
      const { page } = await visit.open(path.es, { viewport: { width: 320, height: 800 }, colorScheme });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.context().close();
    },
  );
});

describe('members side by side', () => {
  const codes = [answerAll(0), { ...answerAll(0), rules: 3 } as const, answerAll(0)].map((answers) =>
    answersCode(evaluation, answers),
  );

  test('show where they differ, from an address and from typed codes; what is no code is named as text', async () => {
    const { page, errors } = await visit.open(`${together}#c=${codes[0]?.replaceAll('-', '')}`, phone);
    expect(await page.locator('.codes code').count()).toBe(1);
    expect(new URL(page.url()).hash).toBe('');
    await page.fill(
      'flash-together textarea',
      `${codes[1]?.toLowerCase()}\n<script>alert(1)</script>\n${codes[2]}`,
    );
    await page.getByRole('button', { name: 'Agregar' }).click();
    await page.getByText('<script>alert(1)</script>: un código solo lleva').waitFor();
    await page.getByText('Nuestras reglas están escritas.').waitFor();
    expect(await page.locator('.apart > li').count()).toBe(1);
    expect(await page.locator('.means tbody tr').first().innerText()).toMatch(/Coordinación\s+0/);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    expect(await page.locator('.codes code').count()).toBe(3);
    await page.getByRole('button', { name: 'Quitar: 1' }).click();
    expect(await page.locator('.outcome').isVisible()).toBe(false);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('without JavaScript says how it is done on paper', async () => {
    const { page } = await visit.open(together, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { name: 'En papel' }).isVisible()).toBe(true);
    expect(await page.locator('flash-together textarea').isVisible()).toBe(false);
    await page.context().close();
  });
});
