import type { Page } from 'playwright-core';

const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/**
 * Presses Tab until the focus is where it should be.
 *
 * @throws Error where it never comes there
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    if (await isFocused(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`"${selector}" is not reached with the Tab key`);
}

/** Where the focus is, in words; what is wrong with it there. */
interface Stop {
  name: string;
  /** The focus is on nothing: before the first stop, behind the last, or lost. */
  isNowhere: boolean;
  faults: string[];
}

/** Looks at the focus: it is seen, it is not covered (WCAG 2.4.7 and 2.4.11), and it came on, not back. */
export const stopOf = (page: Page, step: 'on' | 'back' = 'on'): Promise<Stop> =>
  page.evaluate((step) => {
    const memory = window as unknown as { lastStop?: Element | undefined };
    const at = document.activeElement;
    if (!at || at === document.body) return { name: 'nothing', isNowhere: true, faults: [] };
    const hasOutline = (element: Element | null) => {
      const style = element && getComputedStyle(element);
      return Boolean(style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2);
    };
    const isInSight = ({ left, right, top, bottom }: DOMRect) =>
      [0.1, 0.5, 0.9].some((share) => {
        const x = left + (right - left) * share;
        const y = top + (bottom - top) * share;
        const seen = document.elementFromPoint(x, y);
        return seen !== null && (at.contains(seen) || seen.contains(at));
      });
    const isBehind = (other: Element) =>
      Boolean(at.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
    const last = memory.lastStop;
    memory.lastStop = at;
    const faults = [
      ...(hasOutline(at) || hasOutline(at.closest('label')) ? [] : ['the focus is not seen']),
      ...([...at.getClientRects()].some(isInSight) ? [] : ['the focus is covered or out of sight']),
      ...(last?.isConnected && last !== at && isBehind(last) === (step === 'on') ? ['the order jumps'] : []),
    ];
    return { name: at.outerHTML.replace(/\s+/g, ' ').slice(0, 100), isNowhere: false, faults };
  }, step);

/**
 * Goes through a whole page with the Tab key, and back, and tells what is wrong on the way: a focus that is not seen, is
 * covered, jumps, or does not get on.
 *
 * @param most so many stops a page has at the most
 */
export async function tabThrough(page: Page, most = 400): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  const step = async (key: string, direction: 'on' | 'back') => {
    await page.keyboard.press(key);
    const stop = await stopOf(page, direction);
    faults.push(...stop.faults.map((fault) => `${key} to ${stop.name}: ${fault}`));
    return stop;
  };
  let stops = 0;
  while (stops < most && !(await step('Tab', 'on')).isNowhere) stops++;
  if (stops === most) return { stops, faults: [...faults, `no way out after ${most} stops`] };
  for (let left = stops; left > 0; left--) await step('Shift+Tab', 'back');
  return { stops, faults };
}
