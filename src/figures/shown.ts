import type { Poster } from '../charts/poster.ts';
import { slideRoom } from '../charts/slide.ts';
import type { Consortium } from '../consortia/schema.ts';
import type { Fact } from '../provenance/facts.ts';
import { figureText } from '../provenance/passport.ts';
import type { Source } from '../provenance/schema.ts';
import { formatList } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import { words } from '../site/words.ts';
import { type Drawing, drawFigure, drawFigureFor } from './drawing.ts';
import type { FigureData } from './figure.ts';
import { figureData } from './figure-data.ts';
import { fillText, valueText } from './figure-text.ts';
import type { ChartRecord } from './schema.ts';
import {
  type ChartDocument,
  type Computedness,
  computednessOf,
  dateTexts,
  documentsOf,
  sourceLine,
} from './sources.ts';
import { type FigureTable, figureTable } from './table.ts';

/** All that charts are made from. */
export interface Material {
  facts: ReadonlyMap<string, Fact>;
  /** In the order of the annex. */
  consortia: Consortium[];
  sources: Source[];
}

/** A chart in one language, ready to be shown. */
export interface ShownFigure {
  chart: ChartRecord;
  data: FigureData;
  title: string;
  /** What is measured, and of when. */
  measure: string;
  description: string;
  limits: string;
  drawings: { narrow: Drawing; wide: Drawing };
  table: FigureTable;
  documents: ChartDocument[];
  /** How much of it is our calculation. */
  computed: Computedness;
  /** The documents in one line. */
  source: string;
  /** The same as short as it can be. */
  sourceBrief: string;
}

/** The texts of a chart in a language, its figures filled in. */
type FigureTexts = Pick<ShownFigure, 'title' | 'measure' | 'description' | 'limits'>;

/**
 * What a chart says in a language.
 *
 * @throws Error where its file names a fact, row or series that there is none of
 */
export function figureTexts(
  chart: ChartRecord,
  data: FigureData,
  facts: Material['facts'],
  language: Language,
): FigureTexts {
  const factText = (id: string): string => {
    const fact = facts.get(id);
    if (!fact) throw new Error(`{${id}}: there is no such fact in content/facts`);
    return figureText(language, fact);
  };
  const fill = (text: string) => fillText(text, data, (value) => valueText(language, chart, value), factText);
  return {
    title: fill(chart.title[language]),
    measure: `${(chart.measure ?? chart.axis)[language]}, ${formatList(language, dateTexts(data, facts, language))}`,
    description: fill(chart.description[language]),
    limits: fill(chart.limits[language]),
  };
}

/**
 * Makes a chart in a language.
 *
 * @throws Error where its file names a fact, row or series that there is none of, or its data make no chart
 */
export function showFigure(chart: ChartRecord, material: Material, language: Language): ShownFigure {
  const { facts, consortia, sources } = material;
  const data = figureData(chart.data, facts, consortia);
  const documents = documentsOf(chart, data, facts);
  const computed = computednessOf(chart, data, facts);
  const t = words(language);
  return {
    chart,
    data,
    ...figureTexts(chart, data, facts, language),
    drawings: drawFigure(chart, data, language),
    table: figureTable(chart, data, language),
    documents,
    computed,
    source: sourceLine(documents, sources, t, computed),
    sourceBrief: sourceLine(documents, sources, t, computed, true),
  };
}

/** What a chart standing alone says of itself below it. */
const lastLine = (address: string, language: Language): string => {
  const t = words(language);
  return t('figures.posterLine', { site: t('site.name'), address: address.replace(/^https?:\/\//, '') });
};

/** A chart as a slide, drawn anew for its room. */
export function slideOf(figure: ShownFigure, language: Language, address: string): Poster {
  const { svg, size } = drawFigureFor(figure.chart, figure.data, language, slideRoom);
  const { title, measure, source } = figure;
  return { title, measure, source: [source, lastLine(address, language)], drawing: svg, size };
}

/**
 * A chart as a file of its own.
 *
 * @param address where the chart has its page
 */
export function posterOf(figure: ShownFigure, language: Language, address: string): Poster {
  const { svg, size } = figure.drawings.wide;
  return {
    title: figure.title,
    measure: figure.measure,
    source: [figure.source, lastLine(address, language)],
    drawing: svg,
    size,
  };
}
