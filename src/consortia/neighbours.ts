import type { Consortium } from './schema.ts';

/** By what a consortium has neighbours. */
export type Kinship = 'sector' | 'department' | 'market';

type Market = Consortium['markets'][number];

/** Another consortium, and what the two have in common. */
export interface Neighbour {
  consortium: Consortium;
  sector: boolean;
  department: boolean;
  markets: Market[];
}

/** The consortia that share a value with one, itself among them: how many there are. */
export interface Sharers<Value extends string = string> {
  value: Value;
  count: number;
}

/** A consortium's nearest neighbours in one respect, and the values by which all of them are found. */
export interface Neighbourhood<Value extends string = string> {
  nearest: Neighbour[];
  values: Sharers<Value>[];
}

/** The neighbours of a consortium; each stands in one list only, the first that it belongs to. */
export interface Neighbours {
  sector: Neighbourhood<Consortium['sector']>;
  department: Neighbourhood<Consortium['department']>;
  market: Neighbourhood<Market>;
}

/** As many neighbours are named in each list. */
const most = 3;
/** So many on either side are looked at: those of the lists before it may be among them. */
const reach = 3 * most;

const marketsKey = ({ markets }: Consortium) => markets.toSorted().join();

/** How far apart two numbers of people are: 20 and 40 as far as 400 and 800. */
const distance = (a: Consortium, b: Consortium) => Math.abs(Math.log(a.employment / b.employment));

/** Some consortia by their number of people, and the place of each. */
class Ladder {
  readonly #rungs: Consortium[];
  readonly #places: Map<string, number>;

  constructor(consortia: Consortium[]) {
    this.#rungs = consortia.toSorted((a, b) => a.employment - b.employment);
    this.#places = new Map(this.#rungs.map(({ id }, place) => [id, place]));
  }

  get size() {
    return this.#rungs.length;
  }

  /** Those just below and just above one of them. */
  around({ id }: Consortium): Consortium[] {
    const place = this.#places.get(id) ?? 0;
    return this.#rungs.slice(Math.max(0, place - reach), place + reach + 1);
  }
}

const ladders = (consortia: Consortium[], keysOf: (consortium: Consortium) => string[]) => {
  const groups = new Map<string, Consortium[]>();
  for (const consortium of consortia) {
    for (const key of keysOf(consortium)) {
      const group = groups.get(key);
      if (group) group.push(consortium);
      else groups.set(key, [consortium]);
    }
  }
  return new Map([...groups].map(([key, group]) => [key, new Ladder(group)]));
};

/**
 * Prepares the search for neighbours: same sector, same department, same markets. In each list those come first that
 * share most markets (in that of the markets) and whose number of people is nearest. Each search looks at a few
 * consortia only, however many there are.
 *
 * @param consortia all of them
 * @returns gives the neighbours of one of them
 */
export function neighbourFinder(consortia: Consortium[]): (of: Consortium) => Neighbours {
  const sectors = ladders(consortia, ({ sector }) => [sector]);
  const departments = ladders(consortia, ({ department }) => [department]);
  const markets = ladders(consortia, ({ markets }) => markets);
  const sameMarkets = ladders(consortia, (consortium) => [marketsKey(consortium)]);
  const sharers = <Value extends string>(all: Map<string, Ladder>, values: Value[]) =>
    values.map((value) => ({ value, count: all.get(value)?.size ?? 0 }));

  return (of) => {
    const named = new Set([of.id]);
    const neighbour = (consortium: Consortium): Neighbour => ({
      consortium,
      sector: consortium.sector === of.sector,
      department: consortium.department === of.department,
      markets: of.markets.filter((market) => consortium.markets.includes(market)),
    });
    const choose = (found: (Ladder | undefined)[], weigh: (neighbour: Neighbour) => number) => {
      const candidates = new Set(found.flatMap((ladder) => ladder?.around(of) ?? []));
      const nearest = [...candidates]
        .filter(({ id }) => !named.has(id))
        .map(neighbour)
        .sort((a, b) => weigh(b) - weigh(a) || distance(a.consortium, of) - distance(b.consortium, of))
        .slice(0, most);
      for (const { consortium } of nearest) named.add(consortium.id);
      return nearest;
    };
    return {
      sector: {
        nearest: choose([sectors.get(of.sector)], () => 0),
        values: sharers(sectors, [of.sector]),
      },
      department: {
        nearest: choose([departments.get(of.department)], () => 0),
        values: sharers(departments, [of.department]),
      },
      market: {
        nearest: choose(
          [sameMarkets.get(marketsKey(of)), ...of.markets.map((market) => markets.get(market))],
          (other) => other.markets.length,
        ),
        values: sharers(markets, of.markets),
      },
    };
  };
}
