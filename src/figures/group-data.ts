import type { Consortium } from '../consortia/schema.ts';
import type { FigureData } from './figure.ts';
import { groupsOf, type Measure, totalOf } from './groups.ts';
import { both } from './labels.ts';
import type { ChartSource } from './schema.ts';

type GroupSource = Extract<ChartSource, { kind: 'groups' }>;

/** A series, and which consortia it counts. */
interface Part {
  id: string;
  label: FigureData['series'][number]['label'];
  has: (consortium: Consortium) => boolean;
}

const wholeWords = {
  consortia: 'figures.consortia',
  firms: 'figures.firms',
  people: 'figures.people',
} as const satisfies Record<Measure, string>;

/** The series of a chart of groups: one, or the parts that each group is split into. */
function partsOf({ measure, split }: GroupSource, consortia: Consortium[]): Part[] {
  if (split === 'startYear') {
    return groupsOf(consortia, 'startYear', measure).map(({ id, label }) => ({
      id,
      label,
      has: ({ startYear }) => String(startYear) === id,
    }));
  }
  if (!split) return [{ id: measure, label: both(wholeWords[measure]), has: () => true }];
  return [
    { id: 'firms-only', label: both('figures.firmsOnly'), has: (one) => !one.producerAssociations },
    { id: 'associations', label: both('figures.withAssociations'), has: (one) => one.producerAssociations },
  ];
}

/** Consortia, firms or people by sector, place, year, model or market. */
export function groupData(source: GroupSource, consortia: Consortium[]): FigureData {
  const parts = partsOf(source, consortia);
  return {
    series: parts.map(({ id, label }) => ({ id, label })),
    rows: groupsOf(consortia, source.by, source.measure).map(({ id, label, consortia: members }) => ({
      id,
      label,
      cells: parts.map(({ has }) => totalOf(members.filter(has), source.measure)),
    })),
  };
}
