import { splitKey } from './parts.ts';
import { loadKept } from './storage.ts';

/** Shows those parts of the list that are kept on this device, and what has come with them in their languages. */
async function showKept(main: HTMLElement) {
  const { current } = await loadKept(new URL(main.dataset.base ?? '', location.href).href);
  for (const item of main.querySelectorAll<HTMLElement>('[data-key]')) {
    item.hidden = !current?.parts.some((key) => key === item.dataset.key);
  }
  if (!current) return;
  for (const item of main.querySelectorAll<HTMLElement>('[data-language]')) {
    item.hidden = !current.parts.some((key) => splitKey(key)[0] === item.dataset.language);
  }
}

const main = document.querySelector<HTMLElement>('main[data-base]');
if (main && 'caches' in window) showKept(main);
