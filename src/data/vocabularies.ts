import departments from '../../content/vocabulary/departments.json' with { type: 'json' };
import macroRegions from '../../content/vocabulary/macro-regions.json' with { type: 'json' };
import markets from '../../content/vocabulary/markets.json' with { type: 'json' };
import models from '../../content/vocabulary/models.json' with { type: 'json' };
import sectors from '../../content/vocabulary/sectors.json' with { type: 'json' };
import topics from '../../content/vocabulary/topics.json' with { type: 'json' };
import units from '../../content/vocabulary/units.json' with { type: 'json' };
import { kindWords } from '../provenance/passport.ts';
import type { Localized } from '../site/languages.ts';
import { words } from '../site/words.ts';

const kinds = Object.fromEntries(
  Object.entries(kindWords).map(([kind, key]) => [kind, { en: words('en')(key), es: words('es')(key) }]),
);

/** The lists of values that a column can have, each value with its label. */
export const vocabularies = {
  'macro-regions': macroRegions,
  departments,
  sectors,
  models,
  markets,
  topics,
  units,
  kinds,
} as const satisfies Record<string, Record<string, Localized>>;

/** Name of a list of values. */
export type VocabularyId = keyof typeof vocabularies;

/** The values of a list with their labels, in its order. */
export const valuesOf = (vocabulary: VocabularyId): { id: string; label: Localized }[] =>
  Object.entries(vocabularies[vocabulary]).map(([id, label]) => ({ id, label }));
