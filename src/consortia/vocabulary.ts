import departments from '../../content/vocabulary/departments.json' with { type: 'json' };
import macroRegions from '../../content/vocabulary/macro-regions.json' with { type: 'json' };
import markets from '../../content/vocabulary/markets.json' with { type: 'json' };
import models from '../../content/vocabulary/models.json' with { type: 'json' };
import sectors from '../../content/vocabulary/sectors.json' with { type: 'json' };
import { capitalised, formatList } from '../site/format.ts';
import type { Language, Localized } from '../site/languages.ts';
import type { Consortium } from './schema.ts';

/** The macro-regions in the order of Annex 3. */
export const macroRegionIds = Object.keys(macroRegions) as Consortium['macroRegion'][];

const labelIn =
  <Id extends string>(vocabulary: Record<Id, Localized>) =>
  (language: Language, id: Id): string =>
    vocabulary[id][language];

/** Label of a department: `('es', 'junin')` → "Junín". */
export const departmentLabel = labelIn<Consortium['department']>(departments);
/** Label of a macro-region. */
export const macroRegionLabel = labelIn<Consortium['macroRegion']>(macroRegions);
/** Label of a sector. */
export const sectorLabel = labelIn<Consortium['sector']>(sectors);

/** Markets as a sentence lists them: "United States and European Union". */
export const marketsText = (language: Language, ids: Consortium['markets']): string =>
  capitalised(
    language,
    formatList(
      language,
      ids.map((id) => labelIn<typeof id>(markets)(language, id)),
    ),
  );

/** Business model in words: "Promotion and sales". */
export const modelText = (language: Language, ids: Consortium['model']): string =>
  capitalised(
    language,
    formatList(
      language,
      ids.map((id) => labelIn<typeof id>(models)(language, id).toLocaleLowerCase(language)),
    ),
  );
