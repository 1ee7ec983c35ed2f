import type { Store } from './kept.ts';

/** A store that lasts as long as the page. */
function memory(): Store {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (place) => [...texts.keys()][place] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

/** The browser's storage; where it is refused, as in a private window, one that lasts as long as the page. */
export function openStore(): { store: Store; isLasting: boolean } {
  try {
    localStorage.setItem('probe', '');
    localStorage.removeItem('probe');
    return { store: localStorage, isLasting: true };
  } catch {
    return { store: memory(), isLasting: false };
  }
}

/** Calls when another tab of the browser has changed what is stored under a key. */
export const onOtherTab = (key: string, act: () => void): void =>
  addEventListener('storage', (event) => {
    if (event.key === key) act();
  });
