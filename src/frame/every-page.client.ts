import { offerDefinitions } from '#guide/definitions.ts';
import { offerSearch } from '#search/opener.ts';
import { wireButtons } from '#site/buttons.ts';
import { rememberLanguage } from '#site/remember-language.ts';
import { offerThemes } from './theme-select.client.ts';

/** While the menu covers the page, the keyboard stays out of what lies below it. */
function coverBelowMenu() {
  const menu = document.getElementById('menu');
  menu?.addEventListener('toggle', () => {
    for (const below of document.querySelectorAll<HTMLElement>('.main-frame, .skip-link')) {
      below.inert = menu.matches(':popover-open');
    }
  });
}

offerThemes();
coverBelowMenu();
rememberLanguage();
offerSearch();
wireButtons();
offerDefinitions();
