import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answersAddress, statementIds } from '../tools/answers.ts';
import { answerAllOf, readiness } from '../tools/testing.ts';
import { startVisit, type Visit } from './browser.ts';
import { openFile, openWithoutStorage, savedText } from './kept-state.ts';
import { answer, sheetsOf, shown, violations } from './question-pages.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});

afterAll(() => visit?.close());

const phone = { viewport: { width: 390, height: 844 } };
const path = { es: '/es/tools/readiness/', en: '/en/tools/readiness/' };

/** The page with answers that its address brings, at the result. */
async function result(language: 'en' | 'es', answers: Parameters<typeof answersAddress>[1]) {
  const opened = await visit.open(path[language] + answersAddress(readiness, answers));
  await opened.page.locator('[data-step=result]').click();
  return opened;
}

describe('the readiness check', () => {
  test.each([
    [
      'es',
      'Seguir',
      'Todavía sin resultado',
      'Todavía no; primero, esto.',
      'Indispensable, y falta: Tiempo y dinero.',
    ],
    ['en', 'Go on', 'No verdict yet', 'Not yet, and this first.', 'Musts that are not met: Time and money.'],
  ] as const)(
    'in %s is walked to its end, with a break in the middle',
    async (language, on, open, verdict, why) => {
      const { page, errors, requests } = await visit.open(path[language], phone);
      for (const level of ['3', '2', '1', '2']) {
        await answer(page, level);
        await page.getByRole('button', { name: on }).click();
      }
      await page.reload();
      expect(await page.locator('[data-step=trade] small').innerText()).toBe('2/2');
      await page.locator('[data-step=result]').click();
      expect(await page.locator('.verdict').innerText()).toContain(open);
      await page.locator('[data-step=commitment]').click();
      for (const level of ['na', '2', '2', '3']) {
        await answer(page, level);
        await page.getByRole('button', { name: on }).click();
      }
      expect(await page.locator('.verdict').innerText()).toMatch(new RegExp(`${verdict}\\s+${why}`));
      expect(await page.locator('.profile tbody tr').count()).toBe(8);
      const [first] = await page.locator('.next > li').all();
      expect(await page.locator('.next > li').count()).toBe(3);
      expect(
        await first?.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      ).toEqual([
        expect.stringContaining(`/${language}/guide/stages/identification/`),
        expect.stringContaining(`/${language}/worksheets/letter-of-interest/`),
        expect.stringContaining(`/${language}/catalogue/joyeros-de-san-blas/`),
      ]);
      await page.locator('.next input').first().fill('Tejidos <b>');
      await page.locator('.next input').nth(1).click();
      expect(await violations(page)).toEqual([]);
      await page.reload();
      await page.locator('[data-step=result]').click();
      expect(await page.locator('.next input').first().inputValue()).toBe('Tejidos <b>');
      expect(errors).toEqual([]);
      expect(requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(visit.origin))).toEqual(
        [],
      );
      await page.context().close();
    },
  );

  test.each([
    ['en', answerAllOf(readiness, 3), 'Begin.', 'What to do first'],
    ['es', { ...answerAllOf(readiness, 3), papers: 1 }, 'Pueden empezar', 'Qué hacer primero'],
    ['es', answerAllOf(readiness, 'na'), 'Todavía no', 'Qué hacer primero'],
    ['en', answerAllOf(readiness, 0), 'On your own', 'If you still want to do it together'],
    ['es', answerAllOf(readiness, 0), 'Puede que les vaya mejor por su cuenta', 'Si aun así quieren'],
  ] as const)(
    'in %s, from an address, gives its verdict on one sheet of paper',
    async (language, answers, verdict, first) => {
      const { page, errors } = await result(language, answers);
      expect(new URL(page.url()).hash).toBe('');
      expect(await page.locator('.verdict strong').innerText()).toContain(verdict);
      expect(await page.locator('.first').innerText()).toContain(first);
      const stageOne = page.locator(`.verdict a[href$="/${language}/guide/stages/identification/"]`);
      expect(await stageOne.count()).toBe(/^(Begin|Pueden)/.test(verdict) ? 1 : 0);
      expect(await page.locator('.code output').innerText()).toContain(answersAddress(readiness, answers));
      expect(await sheetsOf(page)).toBe(1);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  test('says why a group may be better off alone, and what it can take instead', async () => {
    const { page } = await result('en', { ...answerAllOf(readiness, 3), wait: 0 });
    expect(await page.locator('.verdict').innerText()).toContain('An agent or a trader takes what is ready.');
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('an address that is none changes nothing, and asks before it replaces what is there', async () => {
    const { page, errors } = await visit.open(`${path.en}#a=R1<script>`);
    await page.locator('.state .message').getByText('code in the address').waitFor();
    await answer(page, '2');
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto('about:blank');
    await page.goto(visit.origin + path.en + answersAddress(readiness, answerAllOf(readiness, 0)));
    expect(dialogs).toEqual([expect.stringContaining('Replace')]);
    expect(await shown(page).locator(':checked').count()).toBe(3);
    expect(await shown(page).locator('[value="2"]:checked').count()).toBe(3);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('takes what its file brings, refuses what is none and loses nothing', async () => {
    const { page, errors } = await visit.open(path.es);
    await answer(page, '1');
    const file = await savedText(page, '.state [data-do=export]');
    for (const text of [file.slice(0, 40), '{}', file.replace('"readiness"', '"flash-evaluation"')]) {
      const before = await page.locator('.state .message').innerText();
      await openFile(page, text);
      await page.waitForFunction(
        (last) => document.querySelector('.state .message')?.textContent !== last,
        before,
      );
      expect(await shown(page).locator(':checked').count()).toBe(3);
    }
    page.on('dialog', (dialog) => dialog.accept());
    await page.locator('.state [data-do=clear]').click();
    expect(await shown(page).locator(':checked').count()).toBe(0);
    await openFile(page, file);
    await shown(page).locator('[value="1"]:checked').nth(2).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('sets aside a stored state that it cannot read', async () => {
    const { page } = await visit.open(path.en);
    await page.evaluate(() => localStorage.setItem('readiness', '{"format":"broken'));
    await page.reload();
    await page.locator('.state .message').getByText('set aside').waitFor();
    await answer(page, '3');
    expect(
      await page.evaluate(() =>
        Object.entries(localStorage).flatMap(([key, text]) => (key.includes(':aside:') ? [text] : [])),
      ),
    ).toEqual(['{"format":"broken']);
    expect(await page.locator('.state [data-do=asides]').isVisible()).toBe(true);
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

  test('works by keyboard alone', async () => {
    const { page } = await visit.open(path.en);
    await page.locator('[data-step=size]').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('size');
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.tagName)) === 'A')
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[name=alike][value="1"]').isChecked()).toBe(true);
    await page.context().close();
  });

  test('without JavaScript is a form with all statements, its rules and a table to count in', async () => {
    const { page } = await visit.open(path.es, { ...phone, javaScriptEnabled: false });
    expect(await page.locator('fieldset:visible').count()).toBe(statementIds(readiness).length);
    expect(await page.getByRole('heading', { name: 'Cómo sale el resultado' }).isVisible()).toBe(true);
    expect(await page.locator('.hand tbody tr:visible').count()).toBe(readiness.headings.length);
    expect(await page.locator('readiness-check button:visible').count()).toBe(0);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the questions, %s, at 320 px',
    async (colorScheme) => {
      const { page } = await visit.open(path.es, { viewport: { width: 320, height: 800 }, colorScheme });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.locator('[data-step=result]').click();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.context().close();
    },
  );
});

test.each([
  ['en', 'Readiness check', 'Firm profile'],
  ['es', '¿Listos para empezar?', 'Perfil de la empresa'],
])(
  'the list of tools in %s leads to each of them and to the 13 worksheets',
  async (language, tool, sheet) => {
    const { page } = await visit.open(`/${language}/tools/`, { viewport: { width: 320, height: 800 } });
    expect(await page.locator('.tools h3').allInnerTexts()).toContain(tool);
    expect(await page.locator('.sheets h3').allInnerTexts()).toContain(sheet);
    expect(await page.locator('.sheets h3').count()).toBe(13);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.context().close();
  },
);
