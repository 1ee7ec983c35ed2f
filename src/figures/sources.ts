import { annexDate } from '../consortia/data.ts';
import { sectionNames } from '../provenance/evidence.ts';
import type { Fact } from '../provenance/facts.ts';
import { citation } from '../provenance/passport.ts';
import type { Source } from '../provenance/schema.ts';
import type { Words } from '../site/words.ts';
import type { FigureData } from './figure.ts';
import { factsNamed, textsOf } from './figure-text.ts';
import type { ChartRecord } from './schema.ts';

/** A document that a chart rests on, and the sections of it. */
export interface ChartDocument {
  document: string;
  sections: string[];
}

const distinct = (texts: string[]) => [...new Set(texts)];

const isRecord = (id: string) => id.startsWith('catalogue/');

/** Ids of the facts that a chart names: those of its list, then those of its texts. */
export const factsOf = (chart: ChartRecord): string[] =>
  distinct([...chart.facts, ...textsOf(chart).flatMap(factsNamed)]);

/** Ids of the facts that are in the picture. */
const factsShown = ({ rows }: FigureData): string[] =>
  distinct(rows.flatMap(({ cells }) => cells.flatMap(({ from }) => from.filter((id) => !isRecord(id)))));

/** The documents of what a chart shows and names, in the order in which they are met. */
export function documentsOf(
  chart: ChartRecord,
  data: FigureData,
  facts: ReadonlyMap<string, Fact>,
): ChartDocument[] {
  const rests = [...factsShown(data), ...factsOf(chart)].flatMap((id) => facts.get(id)?.source ?? []);
  const usesCatalogue = data.rows.some(({ cells }) => cells.some(({ from }) => from.some(isRecord)));
  const places = [...(usesCatalogue ? [{ document: 'osl-eva-08-r12', section: 'Annex 3' }] : []), ...rests];
  return [...Map.groupBy(places, ({ document }) => document)].map(([document, of]) => ({
    document,
    sections: distinct(of.flatMap(({ section }) => section.split(', '))).toSorted(),
  }));
}

/** The dates that the values of a chart speak of, the earliest first. */
export function datesOf(data: FigureData, facts: ReadonlyMap<string, Fact>): string[] {
  const ids = data.rows.flatMap(({ cells }) => cells.flatMap(({ from }) => from));
  return distinct(ids.map((id) => (isRecord(id) ? annexDate : (facts.get(id)?.asOf ?? '')))).toSorted();
}

/** The documents in one line; where there is more than one, only who published each and when. */
export function sourceLine(documents: ChartDocument[], sources: Source[], t: Words): string {
  const cited = documents.flatMap(({ document, sections }) => {
    const source = sources.find(({ id }) => id === document);
    return source ? [{ source, sections: sectionNames(sections.join(', '), t) }] : [];
  });
  const [only, ...others] = cited;
  const text =
    only && others.length === 0
      ? `${citation(only.source, t('sources.noYear'))}, ${only.sections}`
      : cited.map(({ source }) => `${source.publisher} (${source.year ?? t('sources.noYear')})`).join('; ');
  return t('figures.source', { text });
}
