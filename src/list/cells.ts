import { capitalised, formatList, formatNumber } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import { facetValues, type Row } from './facets.ts';
import type { FacetLabels } from './labels.ts';

/** What a line of the list says of a consortium, column by column after its name. */
export const columns = ['department', 'sector', 'firms', 'people', 'startYear', 'model', 'markets'] as const;

/** A column of the list. */
export type Column = (typeof columns)[number];

/** Columns that hold a number and stand flush right. */
export const numberColumns: readonly Column[] = ['firms', 'people', 'startYear'];

/**
 * The texts of a line of the list, the same on the server and in the browser.
 *
 * @param labels of the values that occur; one that is missing is shown by its id
 */
export function cells(row: Row, language: Language, labels: FacetLabels): Record<Column, string> {
  const label = (facet: keyof FacetLabels, value = '') => labels[facet][value] ?? value;
  return {
    department: label('department', row.department),
    sector: label('sector', row.sector),
    firms: `${formatNumber(language, row.firms)}${row.producerAssociations ? ' *' : ''}`,
    people: formatNumber(language, row.employment),
    startYear: String(row.startYear),
    model: label('model', facetValues.model(row)[0]),
    markets: capitalised(
      language,
      formatList(
        language,
        row.markets.map((id) => label('market', id)),
      ),
    ),
  };
}
