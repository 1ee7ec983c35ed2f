import type { Consortium } from '../consortia/schema.ts';
import type { FigureData, FigureRow } from './figure.ts';
import { groupsOf, type Measure, totalOf } from './groups.ts';
import { both } from './labels.ts';
import type { ChartSource } from './schema.ts';

type ShareSource = Extract<ChartSource, { kind: 'shares' }>;

/** What part of all consortia, firms and people is in each group; of people, also without the associations. */
export function shareData({ by }: ShareSource, consortia: Consortium[]): FigureData {
  const groups = groupsOf(consortia, by, 'consortia');
  const row = (id: string, label: FigureRow['label'], measure: Measure, among: Consortium[]): FigureRow => {
    const whole = totalOf(among, measure).value ?? 0;
    const cells = groups.map((group) => {
      const { value, from } = totalOf(
        group.consortia.filter((consortium) => among.includes(consortium)),
        measure,
      );
      return { value: (100 * (value ?? 0)) / whole, from };
    });
    return { id, label, cells };
  };
  const withoutAssociations = consortia.filter((consortium) => !consortium.producerAssociations);
  return {
    series: groups.map(({ id, label }) => ({ id, label })),
    rows: [
      row('consortia', both('figures.consortia'), 'consortia', consortia),
      row('firms', both('figures.firms'), 'firms', consortia),
      row('people', both('figures.people'), 'people', consortia),
      row('people-firms-only', both('figures.peopleFirmsOnly'), 'people', withoutAssociations),
    ],
  };
}
