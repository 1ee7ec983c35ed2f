import { getCollection } from 'astro:content';
import { drawPng } from '#charts/png.ts';
import { drawPoster } from '#charts/poster.ts';
import { drawSlide } from '#charts/slide.ts';
import { getConsortia } from '#consortia/collections.ts';
import { getDataSet } from '#data/collections.ts';
import { currentRelease } from '#data/data-set.ts';
import { pageCitation, sourceCitation } from '#provenance/cite.ts';
import { getFacts, getSource, getSources } from '#provenance/collections.ts';
import type { Source } from '#provenance/schema.ts';
import { href } from '#site/href.ts';
import { type Language, languages } from '#site/languages.ts';
import { words } from '#site/words.ts';
import { figureData } from './figure-data.ts';
import { chartCsv, chartJson, dataEndings, dataPath, drawnEndings, picturePath } from './files.ts';
import { inOrder } from './order.ts';
import type { ChartRecord } from './schema.ts';
import { figureTexts, type Material, posterOf, type ShownFigure, showFigure, slideOf } from './shown.ts';
import { type Computedness, computednessOf, documentsOf } from './sources.ts';

/** All charts, by topic and in the order of each. */
export const getCharts = async (): Promise<ChartRecord[]> =>
  inOrder((await getCollection('charts')).map((entry) => entry.data));

/** All that charts are made from. */
const getMaterial = async (): Promise<Material> => ({
  facts: await getFacts(),
  consortia: await getConsortia(),
  sources: await getSources(),
});

/**
 * A chart in a language.
 *
 * @throws Error where there is none of this name
 */
export async function getFigure(id: string, language: Language): Promise<ShownFigure> {
  const chart = (await getCharts()).find((candidate) => candidate.id === id);
  if (!chart) throw new Error(`There is no chart "${id}": content/charts/${id}.json is missing`);
  return showFigure(chart, await getMaterial(), language);
}

/** What every chart says in a language, by its id. */
export async function getChartTexts(language: Language) {
  const { facts, consortia } = await getMaterial();
  return (await getCharts()).map((chart) => ({
    id: chart.id,
    ...figureTexts(chart, figureData(chart.data, facts, consortia), facts, language),
  }));
}

/** Address of a chart's page, whole. */
export const chartAddress = (id: string, language: Language, site: URL | undefined): string =>
  new URL(href(language, `charts/${id}`), site).href;

/** The works that a chart is drawn from, and that its texts name figures of; and how much is computed from them. */
export async function getWorksOf(chart: ChartRecord): Promise<{ sources: Source[]; computed: Computedness }> {
  const { facts, consortia } = await getMaterial();
  const data = figureData(chart.data, facts, consortia);
  const documents = documentsOf(chart, data, facts);
  const sources = await Promise.all(documents.map(({ document }) => getSource(document)));
  return { sources, computed: computednessOf(chart, data, facts) };
}

/** A chart as it is cited: the works that it is drawn from first, then its page, of the day of the data. */
export async function citationOf({ chart, title }: ShownFigure, language: Language, site: URL | undefined) {
  const t = words(language);
  const { sources, computed } = await getWorksOf(chart);
  const { id: date } = currentRelease(await getDataSet());
  const address = chartAddress(chart.id, language, site);
  const page = { title, site: t('site.name'), address, date, computed };
  return [...sources.map((work) => sourceCitation(work, t)), pageCitation(page, language, t)].join(' ');
}

/** A file of a chart: which chart, what ends its name, and of pictures their language. */
export interface ChartFile {
  id: string;
  ending: 'svg' | 'png' | 'slide.png' | 'csv' | 'json';
  language?: Language;
}

const withParams = (path: string, props: ChartFile) => ({
  params: { file: path.replace(/^charts\//, '') },
  props,
});

/** Paths of the files of all charts, for `getStaticPaths`. */
export const chartFiles = async () =>
  (await getCharts()).flatMap(({ id }) => [
    ...dataEndings.map((ending) => withParams(dataPath(id, ending), { id, ending })),
    ...drawnEndings.flatMap((ending) =>
      languages.map((language) => withParams(picturePath(id, language, ending), { id, ending, language })),
    ),
  ]);

const mediaTypes = {
  svg: 'image/svg+xml',
  png: 'image/png',
  'slide.png': 'image/png',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
} as const;

async function fileBody({ id, ending, language }: ChartFile, site: URL | undefined) {
  if (!language) {
    const inBoth = { en: await getFigure(id, 'en'), es: await getFigure(id, 'es') };
    const material = await getMaterial();
    return ending === 'csv' ? chartCsv(inBoth, material) : chartJson(inBoth, material);
  }
  const figure = await getFigure(id, language);
  const address = chartAddress(id, language, site);
  if (ending === 'slide.png') return new Uint8Array(await drawSlide(slideOf(figure, language, address)));
  const poster = posterOf(figure, language, address);
  return ending === 'svg' ? drawPoster(poster) : new Uint8Array(await drawPng(poster));
}

/** A file of a chart. */
export const fileResponse = async (file: ChartFile, site: URL | undefined): Promise<Response> =>
  new Response(await fileBody(file, site), { headers: { 'Content-Type': mediaTypes[file.ending] } });
