import { remember } from './remembered.ts';

/** Remembers the language that is switched to: the front door sends a returning visitor there. */
export function rememberLanguage(): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-language]')) {
    link.addEventListener('click', () => remember('language', link.dataset.language ?? ''));
  }
}
