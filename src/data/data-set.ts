import { consortiaDocument } from '../consortia/data.ts';
import type { Consortium } from '../consortia/schema.ts';
import { factsDocument } from '../provenance/data.ts';
import type { Fact } from '../provenance/facts.ts';
import type { Source } from '../provenance/schema.ts';
import type { Release, Table } from './schema.ts';

/** All that the data files are made from. */
export interface DataSet {
  consortia: Consortium[];
  /** In the order in which they are listed. */
  facts: Fact[];
  /** The report first. */
  sources: Source[];
  tables: Record<TableId, Table>;
  /** The newest first. */
  releases: [Release, ...Release[]];
}

/** The tables that are files of their own. */
export const tableIds = ['consortia', 'facts'] as const;

/** Name of a table that is a file of its own. */
export type TableId = (typeof tableIds)[number];

/** The records that a data set is gathered from, tables and releases in any order. */
type Records = Pick<DataSet, 'consortia' | 'facts' | 'sources'> & { tables: Table[]; releases: Release[] };

/**
 * Puts tables and releases in their places.
 *
 * @throws Error where a table, or any release, is missing
 */
export function gatherDataSet({ tables, releases, ...records }: Records): DataSet {
  const tableOf = (name: TableId): Table => {
    const table = tables.find(({ id }) => id === name);
    if (!table) throw new Error(`content/codebook/${name}.json is missing`);
    return table;
  };
  const [newest, ...older] = releases.toSorted((a, b) => (a.id > b.id ? -1 : 1));
  if (!newest) throw new Error('content/releases has no file');
  return {
    ...records,
    tables: { consortia: tableOf('consortia'), facts: tableOf('facts') },
    releases: [newest, ...older],
  };
}

/** Licence of the data that are ours. */
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** The version that the data are in now. */
export const currentRelease = ({ releases }: DataSet): Release => releases[0];

/** The document at `/data/consortia.json`: a contract, that may gain fields and lose none. */
const consortiaJson = (set: DataSet) => ({
  ...consortiaDocument(set.consortia),
  version: currentRelease(set).version,
});

/** The document at `/data/facts.json`: a contract, that may gain fields and lose none. */
const factsJson = (set: DataSet) => ({ ...factsDocument(set.facts), version: currentRelease(set).version });

/** The two documents by the name of their table. */
export const documents = { consortia: consortiaJson, facts: factsJson } as const;

/**
 * The document at `/data/consortia/{id}.json`: the record as it stands in the list, and our readings of its cells.
 *
 * @param consortium one of the set
 */
export function consortiumJson(set: DataSet, consortium: Consortium) {
  const { consortia, ...head } = consortiaJson({ ...set, consortia: [consortium] });
  return { ...head, consortium: consortia[0], readings: consortium.readings };
}

/**
 * The document at `/data/facts/{id}.json`: the figure as it stands in the list, and its document.
 *
 * @throws Error where there is no such fact
 */
export function factJson(set: DataSet, id: string) {
  const { facts, version } = factsJson(set);
  const fact = facts.find((record) => record.id === id);
  if (!fact) throw new Error(`There is no fact "${id}"`);
  const document = set.sources.find((source) => source.id === fact.source.document);
  return { version, fact, document };
}

/** The records that are the rows of a table. Those of a consortium also say of when and from where they are. */
export function rowsOf(set: DataSet, table: TableId): unknown[] {
  if (table === 'facts') return factsJson(set).facts;
  const { asOf, source, consortia } = consortiaJson(set);
  return consortia.map((record) => ({ ...record, asOf, source }));
}
