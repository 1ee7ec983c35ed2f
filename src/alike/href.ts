import { href } from '../site/href.ts';
import type { Language } from '../site/languages.ts';

/** Path of the page below the language. */
const alikePath = 'catalogue/alike';

/** Address of the page that finds one like yours. */
export const alikeHref = (language: Language): string => href(language, alikePath);
