import { formatNumber } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import type { Words } from '../site/words.ts';
import type { Consortium } from './schema.ts';
import { departmentLabel, marketsText, sectorLabel } from './vocabulary.ts';

/** A consortium in one sentence, for search results and link previews. */
export const describeConsortium = (language: Language, consortium: Consortium, t: Words): string =>
  t('catalogue.describe', {
    sector: sectorLabel(language, consortium.sector),
    department: departmentLabel(language, consortium.department),
    firms: formatNumber(language, consortium.firms),
    people: formatNumber(language, consortium.employment),
    year: consortium.startYear,
    markets: marketsText(language, consortium.markets),
  });
