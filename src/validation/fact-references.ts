import { consortiumSchema } from '../consortia/schema.ts';
import { resultSchema } from '../evaluation/schema.ts';
import { MissingFigure, tryFacts } from '../provenance/facts.ts';
import type { Content } from './content.ts';
import { dangling } from './dangling.ts';
import type { Fault } from './fault.ts';
import { schemaFaults } from './issues.ts';
import type { Records } from './records.ts';
import { reportId, sectionFaults } from './report-sections.ts';

type FactRecord = Records['facts'][number];

const fileOf = (id: string) => `content/facts/${id}.json`;

const rowSchemas = { catalogue: consortiumSchema.partial(), results: resultSchema.partial() };

/** The folder with the records of each table that figures are computed from. */
const folders = { catalogue: 'consortia', results: 'evaluation/results' } as const;

/** Fields and values of a condition that the records it is put to cannot have. */
function conditionFaults(fact: FactRecord): Fault[] {
  if (fact.kind !== 'computed' || 'of' in fact.compute || !fact.compute.where) return [];
  const data = fact.compute.where;
  const schema = rowSchemas[fact.compute.over ?? 'catalogue'];
  const result = schema.safeParse(data);
  if (result.success) return [];
  const field = (path: PropertyKey[]) => ['compute.where', ...path].join('.');
  return schemaFaults(result.error, { file: fileOf(fact.id), data, schema, field });
}

/** Documents, sections, inputs and counter-figures of a fact that there are none of. */
function nameFaults(fact: FactRecord, { names, sections }: Content): Fault[] {
  const file = fileOf(fact.id);
  const source = fact.kind === 'computed' ? undefined : fact.source;
  const inputs = fact.kind === 'computed' && 'of' in fact.compute ? fact.compute.of : [];
  const counterFigures = (fact.conflicts ?? []).flatMap((conflict) => conflict.fact ?? []);
  const facts = { file, known: names.facts, kind: 'fact in content/facts' };
  return [
    ...dangling({
      file,
      field: 'source.document',
      ids: source ? [source.document] : [],
      known: names.sources,
      kind: 'source in content/sources',
    }),
    ...(source?.document === reportId
      ? sectionFaults({ file, field: 'source.section' }, source.section, sections)
      : []),
    ...dangling({ ...facts, field: 'compute.of', ids: inputs }),
    ...dangling({ ...facts, field: 'conflicts.fact', ids: counterFigures }),
  ];
}

/**
 * Computations that do not work out, all of them. Not those that lack an input: it is named elsewhere, or at
 * fault itself; nor, as long as the records they are computed from are faulty, those that find none.
 */
function computationFaults({ records, names }: Content, told: ReadonlySet<string>): Fault[] {
  const isComplete = Object.values(folders).every((folder) => records[folder].length === names[folder].size);
  const facts = records.facts.filter(
    (fact) => fact.kind === 'computed' || names.sources.has(fact.source.document),
  );
  return tryFacts(facts, { catalogue: records.consortia, results: records['evaluation/results'] })
    .errors.filter((error) => !(error instanceof MissingFigure))
    .filter(({ field, fact }) => field !== 'compute.where' || (isComplete && !told.has(fileOf(fact))))
    .map(({ fact, field, found, expected }) => ({ file: fileOf(fact), field, found, expected }));
}

/** What is wrong between the facts and all that they name. */
export function factFaults(content: Content): Fault[] {
  const { facts } = content.records;
  const conditions = facts.flatMap(conditionFaults);
  return [
    ...facts.flatMap((fact) => nameFaults(fact, content)),
    ...conditions,
    ...computationFaults(content, new Set(conditions.map(({ file }) => file))),
  ];
}
