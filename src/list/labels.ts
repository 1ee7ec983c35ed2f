import departments from '../../content/vocabulary/departments.json' with { type: 'json' };
import macroRegions from '../../content/vocabulary/macro-regions.json' with { type: 'json' };
import markets from '../../content/vocabulary/markets.json' with { type: 'json' };
import sectors from '../../content/vocabulary/sectors.json' with { type: 'json' };
import { modelText } from '../consortia/vocabulary.ts';
import type { Language, Localized } from '../site/languages.ts';
import type { Words } from '../site/words.ts';
import { type FacetId, facetIds, facetValues, type Row, type SizeClass, sizeClasses } from './facets.ts';

/** A value of a facet with its label, and how many consortia have it. */
export interface FacetOption {
  value: string;
  label: string;
  count: number;
}

/** For each facet the labels of its values. */
export type FacetLabels = Record<FacetId, Record<string, string>>;

const inLanguage = (language: Language, vocabulary: Record<string, Localized>) =>
  Object.fromEntries(Object.entries(vocabulary).map(([id, label]) => [id, label[language]]));

const ofClasses = (classes: readonly SizeClass[], t: Words) =>
  Object.fromEntries(
    classes.map(({ id, from, to }) => [
      id,
      to === undefined ? t('list.sizeFrom', { from }) : t('list.sizeFromTo', { from, to }),
    ]),
  );

/**
 * Labels of all values that there can be, each facet's in the order in which they are shown.
 *
 * @param years of start, which no vocabulary lists
 */
export const allLabels = (language: Language, years: string[], t: Words): FacetLabels => ({
  region: inLanguage(language, macroRegions),
  department: inLanguage(language, departments),
  sector: inLanguage(language, sectors),
  market: inLanguage(language, markets),
  model: {
    promotion: modelText(language, ['promotion']),
    sales: modelText(language, ['sales']),
    'promotion-sales': modelText(language, ['promotion', 'sales']),
  },
  start: Object.fromEntries(years.map((year) => [year, year])),
  firms: ofClasses(sizeClasses.firms, t),
  people: ofClasses(sizeClasses.people, t),
  associations: { yes: t('list.associationsYes'), no: t('list.associationsNo') },
});

/**
 * The values of each facet that occur among some consortia, in the order in which they are shown, with labels and
 * counts.
 */
export function facetOptions(rows: Row[], language: Language, t: Words): Record<FacetId, FacetOption[]> {
  const years = [...new Set(rows.map(({ startYear }) => String(startYear)))].sort();
  const labels = allLabels(language, years, t);
  return Object.fromEntries(
    facetIds.map((facet) => {
      const counts = new Map<string, number>();
      for (const value of rows.flatMap((row) => facetValues[facet](row))) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const options = Object.entries(labels[facet]).map(([value, label]) => ({
        value,
        label,
        count: counts.get(value) ?? 0,
      }));
      return [facet, options.filter(({ count }) => count > 0)];
    }),
  ) as Record<FacetId, FacetOption[]>;
}

/** From options to labels only. */
export const labelsOf = (options: Record<FacetId, FacetOption[]>): FacetLabels =>
  Object.fromEntries(
    facetIds.map((facet) => [
      facet,
      Object.fromEntries(options[facet].map(({ value, label }) => [value, label])),
    ]),
  ) as FacetLabels;
