import { remember } from '#site/remembered.ts';

const { dataset } = document.documentElement;
const selects = document.querySelectorAll<HTMLSelectElement>('.theme-select select');

/** Shows a theme, the system's where none is chosen, and keeps the choice; without storage it holds for this page. */
function choose(theme: string) {
  const system = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
  dataset.theme = theme || system;
  dataset.chosen = theme;
  for (const each of selects) each.value = theme;
  remember('theme', theme);
}

/** Shows in the selects which theme was chosen, and lets them choose; `ThemeProvider` has set it before. */
export function offerThemes(): void {
  for (const select of selects) {
    select.value = dataset.chosen ?? '';
    select.addEventListener('change', () => choose(select.value));
  }
}
