import type { Consortium } from '../consortia/schema.ts';
import {
  departmentLabel,
  macroRegionIds,
  macroRegionLabel,
  marketsText,
  modelText,
  sectorLabel,
} from '../consortia/vocabulary.ts';
import type { Language, Localized } from '../site/languages.ts';
import type { Cell } from './figure.ts';
import type { groupings, measures } from './schema.ts';

/** What consortia are sorted by. */
export type Grouping = (typeof groupings)[number];

/** What is counted of them. */
export type Measure = (typeof measures)[number];

/** Consortia that have a value in common. One with several markets is in several groups. */
export interface Group {
  id: string;
  label: Localized;
  consortia: Consortium[];
}

const labelled = (label: (language: Language) => string): Localized => ({ en: label('en'), es: label('es') });

/** The groups that a consortium is in: id and label of each. */
const keysOf: Record<Grouping, (consortium: Consortium) => { id: string; label: Localized }[]> = {
  sector: ({ sector: id }) => [{ id, label: labelled((language) => sectorLabel(language, id)) }],
  macroRegion: ({ macroRegion: id }) => [
    { id, label: labelled((language) => macroRegionLabel(language, id)) },
  ],
  department: ({ department: id }) => [{ id, label: labelled((language) => departmentLabel(language, id)) }],
  startYear: ({ startYear }) => [{ id: String(startYear), label: labelled(() => String(startYear)) }],
  model: ({ model }) => [{ id: model.join('-'), label: labelled((language) => modelText(language, model)) }],
  market: ({ markets }) =>
    markets.map((id) => ({
      id: id.toLowerCase(),
      label: labelled((language) => marketsText(language, [id])),
    })),
};

/** What counts of a consortium. */
export const counts: Record<Measure, (consortium: Consortium) => number> = {
  consortia: () => 1,
  firms: ({ firms }) => firms,
  people: ({ employment }) => employment,
};

/** A cell that adds up what counts of some consortia. */
export const totalOf = (consortia: Consortium[], measure: Measure): Cell => ({
  value: consortia.reduce((sum, consortium) => sum + counts[measure](consortium), 0),
  from: consortia.map(({ id }) => `catalogue/${id}`),
});

/** Macro-regions in the order of the annex, years in time, models by how many follow them; all else by size. */
function order(groups: Group[], by: Grouping, measure: Measure): Group[] {
  const places: string[] = macroRegionIds;
  if (by === 'macroRegion') return groups.toSorted((a, b) => places.indexOf(a.id) - places.indexOf(b.id));
  if (by === 'startYear') return groups.toSorted((a, b) => Number(a.id) - Number(b.id));
  const size = ({ consortia }: Group) => totalOf(consortia, measure).value ?? 0;
  return groups.toSorted((a, b) => size(b) - size(a));
}

/** Sorts consortia into groups, in the order in which a chart shows them. */
export function groupsOf(consortia: Consortium[], by: Grouping, measure: Measure): Group[] {
  const groups = new Map<string, Group>();
  for (const consortium of consortia) {
    for (const { id, label } of keysOf[by](consortium)) {
      const group = groups.get(id) ?? { id, label, consortia: [] };
      group.consortia.push(consortium);
      groups.set(id, group);
    }
  }
  return order([...groups.values()], by, measure);
}
