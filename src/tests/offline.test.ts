import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readSiteUrl } from '../site/site-url.ts';
import { launch } from './browser.ts';
import { type ChangingSite, changingSite } from './changing-site.ts';
import { answer } from './question-pages.ts';

let browser: Browser;
let site: ChangingSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});
beforeEach(async () => {
  const { base } = readSiteUrl(process.env.SITE_URL);
  site = await changingSite('dist', base === '/' ? base : `${base}/`);
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await site.close();
});
afterAll(() => browser?.close());

const trust = 'es/guide/stages/trust/';
const open = (path: string, on = page) => on.goto(`${site.origin}/${path}`);
const openKeeping = (language = 'es') => open(`${language}/about/offline/`);
const press = (part: string, act: 'keep' | 'away', on = page) =>
  on.locator(`[data-part=${part}] [data-do=${act}]`).click();
const said = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();
const inState = (part: string, state: 'none' | 'begun' | 'kept') =>
  page.locator(`keep-offline:not(.busy) [data-part=${part}][data-state=${state}]`).waitFor();

async function keep(...parts: string[]) {
  for (const part of parts) {
    await press(part, 'keep');
    await inState(part, 'kept');
  }
}

/** A size as it is shown: `'441 kB'`, `'1.5 MB'`. */
const kilobytes = (size: string) => Number.parseFloat(size) * (size.endsWith('MB') ? 1000 : 1);

const title = (on = page) => on.locator('h1').innerText();
const cacheCount = () => page.evaluate(async () => (await caches.keys()).length);
const workerCount = () =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Keeps the page that the reader has open from being the one that asks. */
const newPage = () => context.newPage();

test('nothing is registered, stored or fetched before somebody keeps something', async () => {
  await open('es/guide/');
  await openKeeping();
  await inState('guide', 'none');
  expect([await workerCount(), await cacheCount()]).toEqual([0, 0]);
  expect(site.asked.filter((path) => /offline-worker|offline\/e[ns]/.test(path))).toEqual([]);
});

test('the page says without JavaScript what each part costs, and where one can turn', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await open('en/about/offline/', still);
  const costs = await still.locator('keep-offline [data-cost]').allInnerTexts();
  expect(costs).toHaveLength(8);
  for (const cost of costs) expect(cost).toMatch(/^(\d+ kB|\d+\.\d MB)$/);
  const [all = 0] = costs.splice(-1).map(kilobytes);
  const sum = costs.map(kilobytes).reduce((total, cost) => total + cost, 0);
  // Each was rounded to what it shows: a kB, or a tenth of an MB.
  expect(Math.abs(all - sum)).toBeLessThan(60);
  expect(await still.getByText('Keeping parts needs JavaScript').isVisible()).toBe(true);
  expect(await still.getByRole('button', { name: /Keep/ }).count()).toBe(0);
  await plain.close();
});

describe('with guide, tools and search kept, and no line', () => {
  beforeEach(async () => {
    await openKeeping();
    await keep('guide', 'tools', 'search');
    await context.setOffline(true);
  });

  test('a page that was never opened can be read, with its style', async () => {
    const answer = await open(trust);
    expect(answer?.fromServiceWorker()).toBe(true);
    expect(await title()).toBe('Confianza');
    const loaded = await page.evaluate(() =>
      [...document.styleSheets].map(({ cssRules }) => cssRules.length),
    );
    expect(Math.min(...loaded)).toBeGreaterThan(0);
  });

  test('an address without its slash, or with a question, finds its page too', async () => {
    await open('es/guide');
    expect(await title()).toBe('Qué es un consorcio de exportación');
    expect(new URL(page.url()).pathname).toMatch(/\/es\/guide\/$/);
    await open('es/tools/readiness/?from=paper');
    expect(await page.locator('[data-step=result]').count()).toBe(1);
  });

  test('the full text is searched', async () => {
    await open(trust);
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('tiburos');
    await said('1 página encontrada');
    const link = page.getByRole('dialog').getByRole('listitem').getByRole('link').first();
    expect(await link.getAttribute('href')).toContain('/es/catalogue/peruvian-bio-consortia/');
  });

  test('a tool works to its result', async () => {
    await open('es/tools/readiness/');
    for (const level of ['3', '2', '1', '2', '2', '2', '2', '3']) {
      await answer(page, level);
      await page.getByRole('button', { name: 'Seguir' }).click();
    }
    expect(await page.locator('.verdict').innerText()).not.toBe('');
    expect(await page.locator('.profile tbody tr').count()).toBe(8);
    // What the monitoring book needs for its years comes only when there is one.
    await open('es/tools/monitoring/');
    await page.getByRole('button', { name: 'Agregar el año' }).click();
    await page.locator('[data-list=years] li').first().waitFor();
  });

  test('a page that was not kept says so in its language, and lists what is kept', async () => {
    await open('es/catalogue/muyu/');
    expect(await title()).toBe('Esta página no está guardada');
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    await page.getByRole('link', { name: 'La guía' }).waitFor();
    const kept = await page.locator('main li:visible').allInnerTexts();
    expect(kept).toEqual([
      'Página de inicio',
      'La guía',
      'Herramientas, fichas y curso',
      'Búsqueda en todo el texto',
      'Todas las páginas',
    ]);
    await open('en/guide/');
    expect(await title()).toBe('This page is not kept');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    // Of English nothing is kept: what is offered is all in Spanish, and it opens.
    await page.getByRole('link', { name: 'Home page (Español)' }).waitFor();
    expect(await page.locator('main a[href*="/en/"]:visible').count()).toBe(0);
    expect(await page.locator('main a[href*="/es/"]:visible').count()).toBe(5);
    await page.getByRole('link', { name: 'Keep more, or take it away (Español)' }).click();
    await page.getByRole('heading', { level: 1, name: 'Leer sin conexión' }).waitFor();
    await open('en/guide/');
    await context.setOffline(false);
    await page.getByRole('link', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'What an export consortium is' }).waitFor();
  });

  test.each(['go/guide/', 'share/x'])(
    '%s, which has no language, is answered in that of what is kept',
    async (path) => {
      await open(path);
      expect(await title()).toBe('Esta página no está guardada');
    },
  );

  test('the page says what is kept and how much room it takes', async () => {
    await openKeeping();
    await said('Ahora no hay conexión');
    for (const part of ['guide', 'tools', 'search']) await inState(part, 'kept');
    await inState('cases', 'none');
    // The total comes last.
    await page.locator('.total', { hasText: /^En total, lo guardado ocupa [\d.]+ [kM]B/ }).waitFor();
    expect(await page.locator('[data-part=guide] .state').innerText()).toMatch(
      /^Guardada, al .*Ocupa [\d.]+ [kM]B\.$/,
    );
    expect(await page.getByRole('button', { name: /^Guardar/ }).count()).toBe(0);
  });
});

test('when the line comes back the page offers again what it can, without being reloaded', async () => {
  await openKeeping();
  await keep('guide');
  await context.setOffline(true);
  await page.reload();
  await said('Ahora no hay conexión');
  const offers = page.getByRole('button', { name: /^Guardar/ });
  expect(await offers.count()).toBe(0);
  await context.setOffline(false);
  await page.locator('keep-offline [role=status]:empty').waitFor({ state: 'attached' });
  await page.locator('.fresh:visible').waitFor();
  expect(await offers.count()).toBe(6);
  await keep('search');
});

test('a line that comes back while something is fetched does not disturb it', async () => {
  await openKeeping();
  await inState('guide', 'none');
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route(/guide\/stages\/trust\/$/, async (route) => {
    await released;
    await route.continue();
  });
  const [waiting] = await Promise.all([
    page.waitForRequest(/guide\/stages\/trust\/$/),
    press('guide', 'keep'),
  ]);
  expect(waiting.url()).toContain(trust);
  site.asked.length = 0;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  expect(await page.getByRole('status').innerText()).toBe('Ya está llegando. Dejen abierta esta página.');
  release();
  await inState('guide', 'kept');
  await said('Guardado: La guía.');
  expect(site.asked).not.toContain('offline/edition.json');
});

test('a line that is there and does not answer is not waited for', async () => {
  await openKeeping();
  await keep('guide');
  site.hang();
  const reply = await open(trust);
  expect(reply?.fromServiceWorker()).toBe(true);
  expect(await title()).toBe('Confianza');
});

describe('a line that breaks', () => {
  test('leaves what has arrived, calls nothing kept that is not whole, and fetches only the rest later', async () => {
    await openKeeping();
    await inState('guide', 'none');
    const offer = await page.locator('[data-part=guide] [data-do=keep]').innerText();
    expect(offer).toMatch(/^Guardar \(.*, con archivos comunes\)$/);
    const whole = kilobytes(offer.replace(/^.*\(|,.*$/g, ''));
    site.breakAfter(40);
    await press('guide', 'keep');
    await said('Se cortó la conexión');
    await inState('guide', 'begun');
    const [, count = '', total = ''] =
      /^Empezada, aún no guardada: hay (\d+) de (\d+)/.exec(
        await page.locator('[data-part=guide] .state').innerText(),
      ) ?? [];
    // The lists themselves, and what the page asked for before, are not among the files.
    expect(Number(count)).toBeGreaterThan(20);
    expect(Number(count)).toBeLessThan(Number(total));
    const goesOn = page.getByRole('button', { name: /^Continuar \(/ });
    const left = kilobytes((await goesOn.innerText()).replace(/^.*\(|\)$/g, ''));
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(whole);
    const before = new Set(site.asked);

    await context.setOffline(true);
    const attempt = await newPage();
    await expect(open(trust, attempt)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
    await context.setOffline(false);

    site.breakAfter(Number.POSITIVE_INFINITY);
    site.asked.length = 0;
    await openKeeping();
    await inState('guide', 'begun');
    await page.getByRole('button', { name: /^Continuar/ }).click();
    await inState('guide', 'kept');
    const twice = site.asked.filter((path) => path.startsWith('es/guide/') && before.has(path));
    expect(twice).toEqual([]);
    await context.setOffline(true);
    await open(trust);
    expect(await title()).toBe('Confianza');
  });

  test('while all is fetched lets one part be continued by itself, at its own cost, and then the rest', async () => {
    await openKeeping();
    await inState('guide', 'none');
    const cost = async (selector: string) => kilobytes(await page.locator(selector).innerText());
    const own = (await cost('[data-cost=guide]')) + (await cost('[data-cost=shared]'));
    site.breakAfter(40);
    await page.getByRole('button', { name: /^Guardar todo lo que falta/ }).click();
    await said('Se cortó la conexión');
    for (const part of ['guide', 'tools', 'cases', 'search']) await inState(part, 'begun');
    site.breakAfter(Number.POSITIVE_INFINITY);
    site.asked.length = 0;
    await page.reload();
    await inState('guide', 'begun');
    await page.locator('[data-part=guide] [data-do=keep]', { hasText: 'Continuar' }).waitFor();
    const offer = await page.locator('[data-part=guide] [data-do=keep]').innerText();
    const left = kilobytes(offer.replace(/^.*\(|\)$/g, ''));
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(own + 2);
    await press('guide', 'keep');
    await inState('guide', 'kept');
    await said('Guardado: La guía.');
    for (const part of ['tools', 'cases', 'search']) await inState(part, 'begun');
    const others =
      /^(es\/(tools|worksheets|course|cases|evaluation|catalogue|facts)|catalogue-index|pagefind)\//;
    expect(site.asked.filter((path) => others.test(path))).toEqual([]);
    // The rest is not called kept, whatever of it has arrived.
    await context.setOffline(true);
    const reader = await newPage();
    await open(trust, reader);
    expect(await title(reader)).toBe('Confianza');
    await open('es/worksheets/', reader);
    expect(await title(reader)).toBe('Esta página no está guardada');
    await context.setOffline(false);

    await page.getByRole('button', { name: /^Guardar todo lo que falta/ }).click();
    // All six parts take a busy machine a while.
    await page.getByText(/^Guardado: La guía,/).waitFor({ timeout: 100_000 });
    for (const part of ['guide', 'tools', 'cases', 'catalogue', 'search', 'facts'])
      await inState(part, 'kept');
    await context.setOffline(true);
    await open('es/worksheets/', reader);
    expect(await title(reader)).not.toBe('Esta página no está guardada');
  });

  test('before the list of a part has arrived tells only that it was begun', async () => {
    await openKeeping();
    await keep('guide');
    await context.route(/offline\/es\/search\.json$/, (route) => route.abort());
    await press('search', 'keep');
    await said('Se cortó la conexión');
    await inState('search', 'begun');
    expect(await page.locator('[data-part=search] .state').innerText()).toBe('Empezada, aún no guardada.');
    await context.unroute(/offline\/es\/search\.json$/);
    await keep('search');
  });

  test('and what was begun can be taken away', async () => {
    await openKeeping();
    site.breakAfter(30);
    await press('guide', 'keep');
    await inState('guide', 'begun');
    await press('guide', 'away');
    await inState('guide', 'none');
    expect([await workerCount(), await cacheCount()]).toEqual([0, 0]);
  });
});

describe('an update', () => {
  const renewed = (text: string) => text.replace('Confianza</h1>', 'Confianza renovada</h1>');
  /** A script that pages of the edition before ask for only when the search is opened. */
  const isLater = /dialog\.client/;

  test('does not come by itself, comes whole, and leaves an open page its files', async () => {
    await openKeeping();
    await keep('guide', 'search');
    const reader = await newPage();
    await open(trust, reader);

    // The new edition has no file of the old one that has its digest in its name.
    await site.publish({ [trust]: renewed });
    await page.reload();
    await page.locator('.update:visible').waitFor();
    expect(await page.locator('.update p').innerText()).toMatch(/edición más nueva.*a lo más [\d.]+ [kM]B/);
    await context.setOffline(true);
    const still = await newPage();
    await open(trust, still);
    expect(await title(still)).toBe('Confianza');
    await context.setOffline(false);

    site.asked.length = 0;
    await page.getByRole('button', { name: 'Traer la actualización' }).click();
    await said('Guardado:');
    await page.locator('.fresh:visible').waitFor();
    const pages = site.asked.filter((path) => path.endsWith('/') && path !== 'es/about/offline/');
    expect(pages).toEqual([trust]);
    expect(site.asked.filter((path) => isLater.test(path))).toEqual([]);

    await context.setOffline(true);
    await reader.keyboard.press('Control+k');
    await reader.getByRole('searchbox').fill('tiburos');
    await reader.getByRole('status').filter({ hasText: '1 página encontrada' }).waitFor();
    expect(await title(reader)).toBe('Confianza');
    await open(trust, still);
    expect(await title(still)).toBe('Confianza renovada');
  });

  test('the edition before goes when no page of it is open any more', async () => {
    await openKeeping();
    await keep('guide');
    const reader = await newPage();
    await open(trust, reader);
    await site.publish({ [trust]: renewed });
    await page.reload();
    await page.getByRole('button', { name: 'Traer la actualización' }).click();
    await said('Guardado:');
    // What is kept, the edition and the one before.
    expect(await cacheCount()).toBe(3);
    await reader.close();
    await open('es/guide/');
    await expect
      .poll(async () => {
        await open('es/guide/');
        return cacheCount();
      })
      .toBe(2);
  });

  test('that breaks in the middle changes nothing, and is continued', async () => {
    await openKeeping();
    await keep('guide');
    await site.publish({ [trust]: renewed, 'es/guide/': (text) => text.replace('<h1', '<h1 data-new') });
    await page.reload();
    await page.locator('.update:visible').waitFor();
    site.breakAfter(3);
    await page.getByRole('button', { name: 'Traer la actualización' }).click();
    await said('Se cortó la conexión');
    await context.setOffline(true);
    const reader = await newPage();
    await open(trust, reader);
    expect(await title(reader)).toBe('Confianza');
    await open('es/guide/', reader);
    expect(await reader.locator('h1[data-new]').count()).toBe(0);
    await context.setOffline(false);
    site.breakAfter(Number.POSITIVE_INFINITY);
    await page.reload();
    await page.getByRole('button', { name: 'Traer la actualización' }).click();
    await said('Guardado:');
    await context.setOffline(true);
    await open(trust, reader);
    expect(await title(reader)).toBe('Confianza renovada');
  });

  test('a host that gives another file than it lists is told from a line that breaks', async () => {
    await openKeeping();
    await inState('guide', 'none');
    await context.route(/guide\/stages\/trust\/$/, (route) => route.fulfill({ body: 'half renewed' }));
    await press('guide', 'keep');
    await said('El sitio se está renovando');
    await inState('guide', 'begun');
  });
});

describe('taken away', () => {
  test('a part goes with its files, the others stay', async () => {
    await openKeeping();
    await keep('guide', 'cases');
    await press('cases', 'away');
    await said('Se quitó: Casos y evaluación.');
    await inState('cases', 'none');
    const left = await page.evaluate(async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(left.filter((path) => path.includes('/cases/'))).toEqual([]);
    expect(left.filter((path) => path.includes('/guide/')).length).toBeGreaterThan(20);
    await context.setOffline(true);
    await open('es/cases/');
    expect(await title()).toBe('Esta página no está guardada');
    await open(trust);
    expect(await title()).toBe('Confianza');
  });

  test('everything goes, the worker too, and the site is as it was', async () => {
    await openKeeping();
    await keep('guide', 'cases');
    page.on('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: 'Quitar todo' }).click();
    await said('Ya no queda nada');
    expect([await workerCount(), await cacheCount()]).toEqual([0, 0]);
    await open(trust);
    expect(await title()).toBe('Confianza');
    expect([await workerCount(), await cacheCount()]).toEqual([0, 0]);
    await context.setOffline(true);
    await expect(open(trust)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  });

  test('with the last part everything goes', async () => {
    await openKeeping('en');
    await keep('search');
    await press('search', 'away');
    await said('Taken away: Search in the full text.');
    expect([await workerCount(), await cacheCount()]).toEqual([0, 0]);
  });
});

test('each language is kept by itself, and its page tells of the other', async () => {
  await openKeeping();
  await keep('guide');
  await openKeeping('en');
  await inState('guide', 'none');
  expect(await page.locator('.other').innerText()).toContain(
    'Kept in another language too (Español): The guide.',
  );
});
