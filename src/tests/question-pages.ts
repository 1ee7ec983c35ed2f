import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';

/** The heading of a tool that is shown. */
export const shown = (page: Page): Locator => page.locator('[data-heading]:not([hidden])');

/** Answers every statement of the heading that is shown with one level. */
export async function answer(page: Page, level: string): Promise<void> {
  const fieldsets = await shown(page).locator('fieldset').all();
  for (const fieldset of fieldsets) await fieldset.locator(`[value="${level}"]`).check();
}

/** WCAG 2.0 to 2.2, levels A and AA, as axe names them. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What axe has against a page as it stands. */
export const violations = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).withTags(wcag).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );

/** How many sheets of A4 a page takes in print. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
}
