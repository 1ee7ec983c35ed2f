import { offerDefinitions } from '#guide/definitions.ts';
import { offerSearch } from '#search/opener.ts';
import { wireButtons } from '#site/buttons.ts';
import { rememberLanguage } from '#site/remember-language.ts';
import { offerThemes } from './theme-select.client.ts';

/** Where the list of contents stands beside the text there is room for it: open there without being asked. */
function openContents() {
  for (const contents of document.querySelectorAll<HTMLDetailsElement>('.contents details')) {
    contents.open = getComputedStyle(contents.parentElement as HTMLElement).position === 'sticky';
  }
}

/** While the menu covers the page, the keyboard stays out of what lies below it. */
function coverBelowMenu() {
  for (const menu of document.querySelectorAll('#menu')) {
    menu.addEventListener('toggle', () => {
      for (const below of document.querySelectorAll<HTMLElement>('.main-frame, .skip-link')) {
        below.inert = menu.matches(':popover-open');
      }
    });
  }
}

openContents();
offerThemes();
coverBelowMenu();
rememberLanguage();
offerSearch();
wireButtons();
offerDefinitions();
