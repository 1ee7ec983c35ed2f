import { ComputationError, type Computed, compute, type Tables } from './compute.ts';
import type { Computation, FactRecord } from './schema.ts';

/** Where a figure stands. For a computed one: the places of all that it was computed from. */
interface Place {
  document: string;
  section: string;
  place: string;
}

/** A figure with its passport, computed ones computed. */
export type Fact = Omit<FactRecord, 'kind'> & {
  kind: FactRecord['kind'];
  value: number;
  /** True where the year that it speaks of was not over when the document was written; of a computed one: of an input. */
  yearNotOver?: true | undefined;
  source: Place;
  /** How it was computed, if it was. */
  compute?: Computation;
  /** Ids of the facts (`id`) and records (`catalogue/id`, `results/id`) that it was computed from; empty if not. */
  from: string[];
};

/** The facts that could be computed, by id in the order of the records, and why the others could not. */
interface Resolution {
  facts: Map<string, Fact>;
  errors: ComputationError[];
}

/** An input of a computation that there is none of. */
export class MissingFigure extends ComputationError {}

type ComputedRecord = FactRecord & { kind: 'computed' };

const document = 'osl-eva-08-r12';

/** Where records stand, by the first part of their ids. */
const recordPlaces: Record<string, Place | undefined> = {
  catalogue: { document, section: 'Annex 3', place: 'Nombre › Canal de Distribucion' },
  results: { document, section: '4.2', place: 'Activities and results per output' },
};

/** Place of an input that is a record; undefined where it is a fact. */
const recordPlace = (id: string) => (id.includes('/') ? recordPlaces[id.split('/')[0] ?? ''] : undefined);

const distinct = (texts: string[]) => [...new Set(texts)];

function inputsOf(computation: Computation): string {
  if ('of' in computation) return computation.of.join(', ');
  return computation.field ?? (computation.over === 'results' ? 'activities' : 'consortia');
}

/** The place of a computed figure: the one document its inputs share, their sections, and the formula. */
function derivedPlace({ from }: Computed, record: ComputedRecord, placeOf: (id: string) => Place): Place {
  const places = from.map((id) => recordPlace(id) ?? placeOf(id));
  const [first = document, ...others] = distinct(places.map((place) => place.document));
  if (others.length > 0) {
    const found = `figures of several documents: ${[first, ...others].join(', ')}`;
    throw new ComputationError('compute.of', found, 'figures of one document, which a passport can name');
  }
  return {
    document: first,
    section: distinct(places.map((place) => place.section)).join(', '),
    place: `${record.compute.operation}(${inputsOf(record.compute)})`,
  };
}

/**
 * Gives every fact its value: reported ones as they are, computed ones from what they name.
 * Goes on after a computation that does not work out; those that need its figure fail with it, silently.
 *
 * @param records the files of `content/facts`
 * @param tables the records that figures are computed from
 */
export function tryFacts(records: FactRecord[], tables: Tables): Resolution {
  const recordsById = new Map(records.map((record) => [record.id, record]));
  const known = new Map<string, Fact>();
  const failed = new Map<string, ComputationError>();

  const isOfOpenYear = (id: string, path: string[]) => !recordPlace(id) && resolve(id, path).yearNotOver;

  const derive = (record: ComputedRecord, path: string[]): Fact => {
    try {
      const computed = compute(record.compute, (id) => resolve(id, path).value, tables);
      const source = derivedPlace(computed, record, (id) => resolve(id, path).source);
      const yearNotOver = computed.from.some((id) => isOfOpenYear(id, path));
      return { ...record, ...computed, source, ...(yearNotOver && { yearNotOver }) };
    } catch (error) {
      if (!(error instanceof ComputationError)) throw error;
      error.tellFact(record.id);
      failed.set(record.id, error);
      throw error;
    }
  };

  const resolve = (id: string, path: string[]): Fact => {
    const [fact, error, record] = [known.get(id), failed.get(id), recordsById.get(id)];
    if (fact) return fact;
    if (error) throw error;
    if (!record)
      throw new MissingFigure('compute.of', `"${id}"`, 'the id of a fact; there is none of this name');
    if (path.includes(id)) {
      const circle = [...path.slice(path.indexOf(id)), id].join(' → ');
      throw new ComputationError('compute.of', `a circle: ${circle}`, 'figures that do not need this one');
    }
    const resolved = record.kind === 'computed' ? derive(record, [...path, id]) : { ...record, from: [] };
    known.set(id, resolved);
    return resolved;
  };

  for (const { id } of records) {
    try {
      resolve(id, []);
    } catch (error) {
      if (!(error instanceof ComputationError)) throw error;
    }
  }
  const inOrder = records.flatMap(({ id }) => known.get(id) ?? []);
  return { facts: new Map(inOrder.map((fact) => [fact.id, fact])), errors: [...new Set(failed.values())] };
}

/**
 * Gives every fact its value.
 *
 * @returns the facts by id, in the order of the records
 * @throws ComputationError that names the fact where an input is unknown, a computation does not work out or goes
 * in a circle
 */
export function resolveFacts(records: FactRecord[], tables: Tables): Map<string, Fact> {
  const { facts, errors } = tryFacts(records, tables);
  if (errors[0]) throw errors[0];
  return facts;
}
