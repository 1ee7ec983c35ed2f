import type { Consortium } from './schema.ts';
import { macroRegionIds } from './vocabulary.ts';

/** Consortia of one table of Annex 3. */
export interface MacroRegionGroup<Item> {
  macroRegion: Consortium['macroRegion'];
  consortia: Item[];
}

/** Groups consortia by macro-region, in the order of the annex; within a group they keep their order. */
export const groupByMacroRegion = <Item extends Pick<Consortium, 'macroRegion'>>(
  consortia: Item[],
): MacroRegionGroup<Item>[] =>
  macroRegionIds.map((macroRegion) => ({
    macroRegion,
    consortia: consortia.filter((consortium) => consortium.macroRegion === macroRegion),
  }));

/** All consortia in the order of the annex. */
export const inAnnexOrder = (consortia: Consortium[]): Consortium[] =>
  groupByMacroRegion(consortia.toSorted((a, b) => a.number - b.number)).flatMap((group) => group.consortia);

/**
 * The consortia before and after one; undefined at the ends.
 *
 * @param ordered all of them in the order of the annex
 */
export function neighboursInOrder(
  ordered: Consortium[],
  id: string,
): { before?: Consortium; after?: Consortium } {
  const index = ordered.findIndex((consortium) => consortium.id === id);
  const [before, after] = [ordered[index - 1], ordered[index + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}
