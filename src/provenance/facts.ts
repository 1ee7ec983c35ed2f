import { type Computed, compute, type Row } from './compute.ts';
import type { Computation, FactRecord } from './schema.ts';

/** Where a figure stands. For a computed one: the places of all that it was computed from. */
export interface Place {
  document: string;
  section: string;
  place: string;
}

/** A figure with its passport, computed ones computed. */
export type Fact = Omit<FactRecord, 'kind'> & {
  kind: FactRecord['kind'];
  value: number;
  source: Place;
  /** How it was computed, if it was. */
  compute?: Computation;
  /** Ids of the facts (`id`) and records (`catalogue/id`) that it was computed from; empty if it was not. */
  from: string[];
};

/** Place of the records of the catalogue. */
const annex: Place = {
  document: 'osl-eva-08-r12',
  section: 'Annex 3',
  place: 'Nombre › Canal de Distribucion',
};

const distinct = (texts: string[]) => [...new Set(texts)];

/** The place of a computed figure: the one document its inputs share, their sections, and the formula. */
function derivedPlace(
  { from }: Computed,
  record: FactRecord & { kind: 'computed' },
  placeOf: (id: string) => Place,
) {
  const places = from.map((id) => (id.startsWith('catalogue/') ? annex : placeOf(id)));
  const inputs =
    'of' in record.compute ? record.compute.of.join(', ') : (record.compute.field ?? 'consortia');
  return {
    document: distinct(places.map((place) => place.document)).join(', '),
    section: distinct(places.map((place) => place.section)).join(', '),
    place: `${record.compute.operation}(${inputs})`,
  };
}

/**
 * Gives every fact its value: reported ones as they are, computed ones from what they name.
 *
 * @param records the files of `content/facts`
 * @param rows the records of the catalogue
 * @returns the facts by id, in the order of the records
 * @throws Error that names the fact where an input is unknown, a computation does not work out or goes in a circle
 */
export function resolveFacts(records: FactRecord[], rows: Row[]): Map<string, Fact> {
  const recordsById = new Map(records.map((record) => [record.id, record]));
  const facts = new Map<string, Fact>();

  const resolve = (id: string, path: string[]): Fact => {
    const known = facts.get(id);
    if (known) return known;
    const record = recordsById.get(id);
    const asking = path.at(-1);
    if (!record) throw new Error(`${asking}: compute.of names "${id}"; there is no such fact`);
    if (path.includes(id))
      throw new Error(`${asking}: is computed in a circle: ${[...path, id].join(' → ')}`);
    const fact = record.kind === 'computed' ? derive(record, [...path, id]) : { ...record, from: [] };
    facts.set(id, fact);
    return fact;
  };

  const derive = (record: FactRecord & { kind: 'computed' }, path: string[]): Fact => {
    try {
      const computed = compute(record.compute, (id) => resolve(id, path).value, rows);
      const source = derivedPlace(computed, record, (id) => resolve(id, path).source);
      return { ...record, ...computed, source };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(message.startsWith('compute') ? `${record.id}: ${message}` : message);
    }
  };

  return new Map(records.map(({ id }) => [id, resolve(id, [])]));
}
