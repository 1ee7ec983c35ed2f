import type { Kinship, Neighbour, Neighbours } from '../consortia/neighbours.ts';
import { departmentLabel, marketsText, sectorLabel } from '../consortia/vocabulary.ts';
import { capitalised, formatNumber } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import type { WordKey, Words } from '../site/words.ts';

/** A list of neighbours in words. */
interface NeighbourList {
  title: string;
  neighbours: { id: string; name: string; reason: string }[];
  /** The pages that list all who share a value; `count` is 1 where only the consortium itself has it. */
  all: { path: string; label: string; count: number }[];
}

const titles = {
  sector: 'neighbours.sector',
  department: 'neighbours.department',
  market: 'neighbours.market',
} as const satisfies Record<Kinship, WordKey>;

/** What a consortium shares with the one whose page it is, besides what its list is of. */
function reasonOf(kinship: Kinship, neighbour: Neighbour, language: Language, t: Words): string {
  const { consortium, sector, department, markets } = neighbour;
  const parts = [
    t('neighbours.people', { people: formatNumber(language, consortium.employment) }),
    sector && kinship !== 'sector' && t('neighbours.alsoSector'),
    department && kinship !== 'department' && t('neighbours.alsoDepartment'),
    markets.length > 0 && t('neighbours.alsoMarkets', { markets: marketsText(language, markets) }),
  ];
  return parts.filter(Boolean).join('; ');
}

/** The neighbours of a consortium in words: three lists, each neighbour with its reason, and where all are found. */
export function neighbourLists(neighbours: Neighbours, language: Language, t: Words): NeighbourList[] {
  const list = (kinship: Kinship, all: { value: string; label: string; count: number }[]): NeighbourList => ({
    title: t(titles[kinship]),
    neighbours: neighbours[kinship].nearest.map((neighbour) => ({
      id: neighbour.consortium.id,
      name: neighbour.consortium.name,
      reason: reasonOf(kinship, neighbour, language, t),
    })),
    all: all.map(({ value, label, count }) => ({
      path: `catalogue/${kinship}/${value}`,
      label: capitalised(language, label),
      count,
    })),
  });
  const { sector, department, market } = neighbours;
  return [
    list(
      'sector',
      sector.values.map(({ value, count }) => ({ value, count, label: sectorLabel(language, value) })),
    ),
    list(
      'department',
      department.values.map(({ value, count }) => ({
        value,
        count,
        label: departmentLabel(language, value),
      })),
    ),
    list(
      'market',
      market.values.map(({ value, count }) => ({ value, count, label: marketsText(language, [value]) })),
    ),
  ];
}
