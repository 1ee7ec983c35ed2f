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
