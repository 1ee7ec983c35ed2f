import { annexDate } from '../consortia/data.ts';
import { reportNode } from '../provenance/report-node.ts';
import type { JsonLd } from '../site/json-ld.ts';
import type { Language } from '../site/languages.ts';
import { words } from '../site/words.ts';
import { currentRelease, type DataSet, licence, type TableId } from './data-set.ts';
import { type FileName, fileNames } from './files.ts';

/** Where the data lie. All addresses are absolute. */
interface Places {
  language: Language;
  /** The data page in this language. */
  page: string;
  /** The home page in this language. */
  home: string;
  file: (name: FileName) => string;
  /** Size of a file in bytes. */
  size: (name: FileName) => number;
}

const formats: Record<string, string> = { csv: 'text/csv', json: 'application/json' };

function download(name: FileName, { file, size }: Places): JsonLd {
  return {
    '@type': 'DataDownload',
    name,
    encodingFormat: formats[name.split('.').at(-1) ?? ''],
    contentUrl: file(name),
    contentSize: `${size(name)} B`,
  };
}

const downloads = (stem: string, places: Places) =>
  fileNames.filter((name) => name.startsWith(`${stem}.`)).map((name) => download(name, places));

/** The years that the figures speak of, as an interval: "1989/2020". */
function yearsOf({ facts }: DataSet): string {
  const years = facts.map(({ asOf }) => asOf.slice(0, 4)).toSorted();
  return `${years.at(0)}/${years.at(-1)}`;
}

/** The two tables as schema.org describes them. They speak of different times, so they are a dataset each. */
export function datasetNodes(set: DataSet, places: Places): JsonLd[] {
  const { language, page, home } = places;
  const t = words(language);
  const { version, id } = currentRelease(set);
  const [report] = set.sources;
  const dataset = (table: TableId, coverage: Record<string, unknown>): JsonLd => ({
    '@type': 'Dataset',
    '@id': `${page}#${table}`,
    name: set.tables[table].title[language],
    description: `${set.tables[table].description[language]} ${t('data.licenceNote')}`,
    url: page,
    ...coverage,
    license: licence.path,
    isAccessibleForFree: true,
    inLanguage: ['en', 'es'],
    version,
    dateModified: id,
    creator: { '@type': 'Organization', name: t('site.name'), url: home },
    isBasedOn: report && reportNode(report),
    distribution: [...downloads(table, places), ...downloads('datapackage', places)],
  });
  return [
    dataset('consortia', {
      temporalCoverage: annexDate,
      spatialCoverage: { '@type': 'Country', name: t('data.peru') },
    }),
    // Not Peru alone: some figures are of other countries.
    dataset('facts', { temporalCoverage: yearsOf(set) }),
  ];
}
