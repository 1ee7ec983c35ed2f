import { annexDate } from '../consortia/data.ts';
import { sectionNames } from '../provenance/evidence.ts';
import type { Fact } from '../provenance/facts.ts';
import { citation, dateText, publisherText } from '../provenance/passport.ts';
import type { Source } from '../provenance/schema.ts';
import type { Language } from '../site/languages.ts';
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

/** The same dates in words; a year that was not over is said to be one. */
export function dateTexts(data: FigureData, facts: ReadonlyMap<string, Fact>, language: Language): string[] {
  const shown = factsShown(data).flatMap((id) => facts.get(id) ?? []);
  return datesOf(data, facts).map((asOf) => {
    const yearNotOver = shown.some((fact) => fact.asOf === asOf && fact.yearNotOver) || undefined;
    return dateText(language, { asOf, yearNotOver });
  });
}

/** How much of a picture is our calculation: all of its values, or some; undefined where the source has them all. */
export type Computedness = 'all' | 'part' | undefined;

/** How much of what a chart shows is our calculation. */
export function computednessOf(
  { data: { kind } }: ChartRecord,
  data: FigureData,
  facts: ReadonlyMap<string, Fact>,
): Computedness {
  if (kind === 'each') return undefined;
  if (kind !== 'facts') return 'all';
  const computed = factsShown(data).map((id) => facts.get(id)?.kind === 'computed');
  if (computed.every(Boolean)) return 'all';
  return computed.some(Boolean) ? 'part' : undefined;
}

const sourceWords = { all: 'figures.sourceComputed', part: 'figures.sourceInPart' } as const;

const fullPublisher = ({ publisher, year }: Source, t: Words) =>
  `${publisher} (${year ?? t('sources.noYear')})`;

/**
 * The documents in one line; where there is more than one, only who published each and when.
 *
 * @param brief true where there is no room for the title of one either
 */
export function sourceLine(
  documents: ChartDocument[],
  sources: Source[],
  t: Words,
  computed: Computedness,
  brief = false,
): string {
  const cited = documents.flatMap(({ document, sections }) => {
    const source = sources.find(({ id }) => id === document);
    return source ? [{ source, sections: sectionNames(sections.join(', '), t) }] : [];
  });
  const published = (source: Source) =>
    brief ? publisherText(source, t('sources.noYear')) : fullPublisher(source, t);
  const [only, ...others] = cited;
  const text =
    only && others.length === 0
      ? `${brief ? published(only.source) : citation(only.source, t('sources.noYear'))}, ${only.sections}`
      : cited.map(({ source }) => published(source)).join('; ');
  return t(computed ? sourceWords[computed] : 'figures.source', { text });
}
