import { createHash } from 'node:crypto';
import { sourceCitation } from '../provenance/cite.ts';
import type { Source } from '../provenance/schema.ts';
import { words } from '../site/words.ts';
import { csvText } from './csv.ts';
import { currentRelease, type DataSet, licence, rowsOf, type TableId, tableIds } from './data-set.ts';
import { type TableDescriptor, tableDescriptor } from './table-schema.ts';
import { type VocabularyId, valuesOf, vocabularies } from './vocabularies.ts';

const [en, es] = [words('en'), words('es')];

/** A work that data are taken from, in the terms of the Data Package standard. */
interface PackageSource {
  title: string;
  path?: string;
}

/** A table of the package: a file (`path`) or its rows (`data`). */
interface Resource {
  name: string;
  /** For readers of the first version of the standard, which know no `type`. */
  profile: 'tabular-data-resource';
  type: 'table';
  title: string;
  title_es: string;
  description?: string;
  description_es?: string;
  path?: string;
  format?: string;
  mediatype?: string;
  encoding?: string;
  bytes?: number;
  hash?: string;
  data?: unknown[];
  sources?: PackageSource[];
  schema: TableDescriptor;
}

const table = { profile: 'tabular-data-resource', type: 'table' } as const;

const packageSource = (source: Source): PackageSource => ({
  title: sourceCitation(source, en),
  ...(source.doi && { path: `https://doi.org/${source.doi}` }),
});

/** The works that figures are taken from, the report first. */
const factSources = ({ facts, sources }: DataSet): PackageSource[] =>
  sources.filter(({ id }) => facts.some(({ source }) => source.document === id)).map(packageSource);

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A table that is a file beside the description. */
function fileResource(set: DataSet, name: TableId): Resource {
  const { title, description } = set.tables[name];
  const text = csvText(set.tables[name], rowsOf(set, name));
  return {
    name,
    ...table,
    title: title.en,
    title_es: title.es,
    description: description.en,
    description_es: description.es,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${sha256(text)}`,
    ...(name === 'facts' && { sources: factSources(set) }),
    schema: tableDescriptor(set.tables[name]),
  };
}

const required = { constraints: { required: true } } as const;
const idField = { name: 'id', type: 'string', constraints: { required: true, unique: true } } as const;

/** A list of values with their labels. */
const vocabularyResource = (name: VocabularyId): Resource => ({
  name,
  ...table,
  title: en('data.valuesOf', { name }),
  title_es: es('data.valuesOf', { name }),
  data: valuesOf(name).map(({ id, label }) => ({ id, ...label })),
  schema: {
    fields: [
      idField,
      { name: 'en', type: 'string', ...required },
      { name: 'es', type: 'string', ...required },
    ],
    primaryKey: ['id'],
  },
});

/** The cited documents. */
const documentResource = ({ sources }: DataSet): Resource => ({
  name: 'documents',
  ...table,
  title: en('sources.title'),
  title_es: es('sources.title'),
  data: sources.map(({ id, publisher, year, title, number, doi, language }) => ({
    id,
    publisher,
    year,
    title,
    number,
    doi,
    language,
  })),
  schema: {
    fields: [
      idField,
      { name: 'publisher', type: 'string', ...required },
      { name: 'year', type: 'year' },
      { name: 'title', type: 'string', ...required },
      { name: 'number', type: 'string' },
      { name: 'doi', type: 'string' },
      { name: 'language', type: 'string', ...required },
    ],
    primaryKey: ['id'],
  },
});

/**
 * The document at `/data/datapackage.json`: what the tables hold, in the terms of the Data Package standard
 * (https://datapackage.org). Lists of values and the cited documents lie in it as tables, so that references hold.
 *
 * @param home absolute address of the data page in English, whose language the description has
 */
export function dataPackage(set: DataSet, home: string) {
  const { version, id } = currentRelease(set);
  const [report] = set.sources;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'export-consortia',
    title: en('data.name'),
    title_es: es('data.name'),
    description: `${en('data.describe')} ${en('data.licenceNote')}`,
    description_es: `${es('data.describe')} ${es('data.licenceNote')}`,
    homepage: home,
    version,
    created: `${id}T00:00:00Z`,
    licenses: [licence],
    sources: report ? [packageSource(report)] : [],
    contributors: [{ title: en('site.name'), path: home, roles: ['publisher'] }],
    resources: [
      ...tableIds.map((name) => fileResource(set, name)),
      documentResource(set),
      ...(Object.keys(vocabularies) as VocabularyId[]).map(vocabularyResource),
    ],
  };
}
