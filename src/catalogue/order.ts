import type { Consortium } from './schema.ts';
import { macroRegionIds } from './vocabulary.ts';

/** Consortia of one table of Annex 3. */
export interface MacroRegionGroup {
  macroRegion: Consortium['macroRegion'];
  consortia: Consortium[];
}

/** Groups the consortia by macro-region: tables and rows in the order of the annex. */
export const groupByMacroRegion = (consortia: Consortium[]): MacroRegionGroup[] =>
  macroRegionIds.map((macroRegion) => ({
    macroRegion,
    consortia: consortia
      .filter((consortium) => consortium.macroRegion === macroRegion)
      .toSorted((a, b) => a.number - b.number),
  }));

/** All consortia in the order of the annex. */
export const inAnnexOrder = (consortia: Consortium[]): Consortium[] =>
  groupByMacroRegion(consortia).flatMap((group) => group.consortia);

/** The consortia before and after one in the order of the annex; undefined at the ends. */
export function neighboursInOrder(
  consortia: Consortium[],
  id: string,
): { before?: Consortium; after?: Consortium } {
  const ordered = inAnnexOrder(consortia);
  const index = ordered.findIndex((consortium) => consortium.id === id);
  const [before, after] = [ordered[index - 1], ordered[index + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}

/** A consortium's place in the catalogue to link to: the first of each department, by its id, except where the heading
    of its macro-region has the same name and stands for it. */
export function departmentAnchors(consortia: Consortium[]): Map<string, Consortium['department']> {
  const first = new Map<Consortium['department'], string>();
  for (const { id, department } of inAnnexOrder(consortia)) {
    if (!first.has(department)) first.set(department, id);
  }
  return new Map(
    [...first]
      .filter(([department]) => !macroRegionIds.some((macroRegion) => macroRegion === department))
      .map(([department, id]) => [id, department]),
  );
}

/** The other consortia of the same sector and of the same department, in the order of the annex. */
export function relatives(consortia: Consortium[], of: Consortium) {
  const others = inAnnexOrder(consortia).filter(({ id }) => id !== of.id);
  return {
    sector: others.filter(({ sector }) => sector === of.sector),
    department: others.filter(({ department }) => department === of.department),
  };
}
