import { recall, remember } from '#site/remembered.ts';

const selects = document.querySelectorAll<HTMLSelectElement>('.theme-select select');

/** Shows a theme, the system's where none is chosen, and keeps the choice; without storage it holds for this page. */
function choose(theme: string) {
  const system = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme || system;
  for (const each of selects) each.value = theme;
  remember('theme', theme);
}

/** Shows in the selects which theme was chosen, and lets them choose; `ThemeProvider` has set it before. */
export function offerThemes(): void {
  for (const select of selects) {
    select.value = recall('theme') ?? '';
    select.addEventListener('change', () => choose(select.value));
  }
}
