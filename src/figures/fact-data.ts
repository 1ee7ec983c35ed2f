import type { FigureData, Figures } from './figure.ts';
import type { ChartSource } from './schema.ts';

type FactSource = Extract<ChartSource, { kind: 'facts' }>;

/**
 * The facts of a chart in its rows and columns.
 *
 * @throws Error where there is no such fact
 */
export const factData = ({ series, rows }: FactSource, facts: Figures): FigureData => ({
  series,
  rows: rows.map(({ id, label, facts: ids }) => ({
    id,
    label,
    cells: ids.map((fact) => {
      if (fact === null) return { value: null, from: [] };
      const figure = facts.get(fact);
      if (!figure) throw new Error(`There is no fact "${fact}": content/facts/${fact}.json is missing`);
      return { value: figure.value, from: [fact] };
    }),
  })),
});
