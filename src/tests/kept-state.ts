import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Opened, Visit } from './browser.ts';

/** Clicks what saves, and gives the text of the file that comes. */
export async function savedText(page: Page, selector: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(selector).click()]);
  return readFile(await download.path(), 'utf8');
}

/** Opens a file in a tool, a worksheet or the course. */
export const openFile = (page: Page, text: string | Buffer, name = 'x.json'): Promise<void> =>
  page
    .locator('[data-do=import]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text as string) });

/** Opens a page in a browser that refuses to keep anything. */
export async function openWithoutStorage(visit: Visit, path: string): Promise<Opened> {
  const opened = await visit.open('/en/');
  await opened.page.addInitScript(
    "Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })",
  );
  await opened.page.goto(visit.origin + path);
  return opened;
}
