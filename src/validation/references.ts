import { rowOf } from '../catalogue/annex-table.ts';
import { resolveFacts } from '../provenance/facts.ts';
import { nearest } from '../site/nearest.ts';
import type { Fault } from './fault.ts';
import type { Records } from './records.ts';

/** A fault for every id that names nothing. */
function dangling(file: string, field: string, ids: string[], known: Set<string>, kind: string): Fault[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => {
      const meant = nearest(id, [...known]);
      return {
        file,
        field,
        found: `"${id}"`,
        expected: `the id of a ${kind}; there is none of this name`,
        fix: meant && `"${meant}"`,
      };
    });
}

const idsOf = (records: { id: string }[]) => new Set(records.map(({ id }) => id));

/** Faults of the facts: unknown documents, inputs and counter-figures, and computations that do not work out. */
function factFaults({ facts, sources, consortia }: Records): Fault[] {
  const [factIds, sourceIds] = [idsOf(facts), idsOf(sources)];
  const faults = facts.flatMap((fact) => {
    const file = `content/facts/${fact.id}.json`;
    const inputs = fact.kind === 'computed' && 'of' in fact.compute ? fact.compute.of : [];
    const documents = fact.kind === 'computed' ? [] : [fact.source.document];
    const counterFigures = (fact.conflicts ?? []).flatMap((conflict) => conflict.fact ?? []);
    return [
      ...dangling(file, 'source.document', documents, sourceIds, 'source in content/sources'),
      ...dangling(file, 'compute.of', inputs, factIds, 'fact in content/facts'),
      ...dangling(file, 'conflicts.fact', counterFigures, factIds, 'fact in content/facts'),
    ];
  });
  if (faults.length > 0) return faults;
  try {
    resolveFacts(facts, consortia);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [id = ''] = message.split(':');
    return [
      {
        file: `content/facts/${id}.json`,
        field: 'compute',
        found: message,
        expected: 'a computation that works out',
      },
    ];
  }
}

/** Faults of the cases: unknown consortia and facts. */
const caseFaults = ({ cases, consortia, facts }: Records): Fault[] =>
  cases.flatMap((record) => {
    const file = `content/cases/${record.id}.json`;
    const figures = [...record.firms, record.total].flatMap(({ sales, exportShare, exports }) =>
      [sales, exportShare, exports].flatMap((byYear) => Object.values(byYear)),
    );
    return [
      ...dangling(
        file,
        'consortium',
        [record.consortium],
        idsOf(consortia),
        'consortium in content/consortia',
      ),
      ...dangling(file, 'firms, total', figures, idsOf(facts), 'fact in content/facts'),
    ];
  });

/** Faults of the catalogue: two records that claim the same row of the annex. */
function catalogueFaults({ consortia }: Records): Fault[] {
  const byRow = Map.groupBy(
    consortia,
    (consortium) => `${rowOf(consortium).macroRegion} ${consortium.number}`,
  );
  return [...byRow].flatMap(([row, [first, ...others]]) =>
    others.map(({ id }) => ({
      file: `content/consortia/${id}.json`,
      field: 'number',
      found: `row ${row}, which content/consortia/${first?.id}.json has too`,
      expected: 'the number of its own row in its table of Annex 3',
    })),
  );
}

/** What is wrong between records: references that lead nowhere, and claims to the same place. */
export const referenceFaults = (records: Records): Fault[] => [
  ...factFaults(records),
  ...caseFaults(records),
  ...catalogueFaults(records),
];
