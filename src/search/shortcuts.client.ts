import { recall, remember } from '../site/remembered.ts';

const typingPlaces = 'input, textarea, select, [contenteditable]';
const controls = `${typingPlaces}, a, button, summary, [tabindex]:not([tabindex="-1"])`;

const isOn = (selector: string) => Boolean(document.activeElement?.closest(selector));

/** Ctrl or Cmd with K, and nothing else: with Shift or Alt it belongs to the browser. */
const isChord = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
  /^k$/i.test(key) && ctrlKey !== metaKey && !shiftKey && !altKey;

const isSlash = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key === '/' && !ctrlKey && !metaKey && !altKey;

/**
 * Whether a key is meant to open the search: Ctrl or Cmd with K outside of places to type in, and "/" where the
 * reader is on no control and has not switched it off.
 */
export function opensSearch(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return false;
  return (isChord(event) && !isOn(typingPlaces)) || (isSlash(event) && !isOn(controls) && !isSlashOff());
}

const isSlashOff = () => recall('search-slash') === 'off';

/** Lets the reader switch "/" off: a key of its own is in the way of those who speak to their device. */
export function offerSlash(box: HTMLInputElement): void {
  box.checked = !isSlashOff();
  box.addEventListener('change', () => {
    // Where it cannot be remembered it is not switched off.
    if (!remember('search-slash', box.checked ? 'on' : 'off')) box.checked = true;
  });
}

/** Names the keys as they are named on the reader's device. */
export function nameChord(element: HTMLElement): void {
  if (/Mac|iPhone|iPad/.test(navigator.platform)) element.textContent = element.dataset.apple ?? '';
}
