import { getCollection } from 'astro:content';
import { standaloneBand } from '#bands/dyes.ts';
import { siteBandSvg } from '#bands/site-band.ts';
import { getCases } from '#cases/collections.ts';
import { getConsortia } from '#consortia/collections.ts';
import { annexDate } from '#consortia/data.ts';
import type { Consortium } from '#consortia/schema.ts';
import { getModules } from '#course/collections.ts';
import { getCharts, getFigure } from '#figures/collections.ts';
import { drawFigureFor } from '#figures/drawing.ts';
import { stageIds, stagePath } from '#guide/stages.ts';
import { getLists, getValuePages } from '#list/collections.ts';
import { pageCount } from '#list/paging.ts';
import { getFact, getFacts, getSource } from '#provenance/collections.ts';
import { cardPath } from '#site/card-path.ts';
import { formatDate } from '#site/format.ts';
import { type Language, languages } from '#site/languages.ts';
import { ownPages } from '#site/own-pages.ts';
import { words } from '#site/words.ts';
import { getWorksheets } from '#worksheets/collections.ts';
import type { Card } from './card.ts';
import { chartRoom, groundOf, mostBands, mostCategories } from './layouts.ts';
import { sectionFor } from './sections.ts';
import { cardBand, caseCard, consortiumCard, figureCard, listLine, sheetParts } from './worded.ts';

/** A page's card, made when it is asked for. */
interface PlannedCard {
  /** Path of the page below the language. */
  path: string;
  make: () => Card | Promise<Card>;
}

const getSiteBand = async () => standaloneBand(siteBandSvg(await getConsortia()), 'light');

/** What all cards of a path say. */
function common(path: string, title: string, language: Language) {
  const section = sectionFor(path, language);
  return { section: section === title ? '' : section, title, site: words(language)('site.name') };
}

const pageCard = async (path: string, title: string, language: Language): Promise<Card> => ({
  kind: 'page',
  ...common(path, title, language),
  ground: groundOf(path),
  siteBand: await getSiteBand(),
});

const listCard = (
  path: string,
  { title, line, count }: { title: string; line: string; count?: string },
  language: Language,
  consortia: Consortium[],
): Card => ({
  kind: 'list',
  ...common(path, title, language),
  bands: consortia.slice(0, mostBands).map(cardBand),
  line,
  count,
});

async function casePage(id: string, title: string, description: string, language: Language): Promise<Card> {
  const record = (await getCases()).find((candidate) => candidate.id === id);
  if (!record) return pageCard(`cases/${id}`, title, language);
  const consortium = (await getConsortia()).find((candidate) => candidate.id === record.consortium);
  const [figure, earlier] = await Promise.all(
    [record.figure, record.earlier].map((fact) => (fact ? getFact(fact) : undefined)),
  );
  const siteBand = await getSiteBand();
  return caseCard(
    { title: record.name[language], description, figure, earlier, consortium, siteBand },
    language,
  );
}

async function writtenCard(
  path: string,
  title: string,
  description: string,
  language: Language,
): Promise<Card> {
  const stage = stageIds.findIndex((id) => stagePath(id) === path);
  if (stage >= 0) {
    const section = words(language)('cards.stage', { number: stage + 1, of: stageIds.length });
    return {
      kind: 'stage',
      ...common(path, title, language),
      section,
      number: stage + 1,
      of: stageIds.length,
    };
  }
  if (path === '') {
    return listCard('', { title, line: '' }, language, await getConsortia());
  }
  const [part, id = ''] = path.split('/');
  return part === 'cases' ? casePage(id, title, description, language) : pageCard(path, title, language);
}

async function writtenCards(language: Language): Promise<PlannedCard[]> {
  const entries = (await getCollection('docs')).filter(({ id }) => id.split('/')[0] === language);
  return entries.map(({ id, data }) => {
    const path = id.split('/').slice(1).join('/');
    return { path, make: () => writtenCard(path, data.title, data.description ?? '', language) };
  });
}

async function ownCards(language: Language): Promise<PlannedCard[]> {
  const t = words(language);
  const modules = (await getModules()).map(({ id, title }) => ({
    path: `course/${id}`,
    title: title[language],
  }));
  const own = Object.values(ownPages)
    .filter(({ path }) => path !== ownPages.catalogue.path)
    .map(({ path, title }) => ({ path, title: t(title) }));
  return [...own, ...modules].map(({ path, title }) => ({
    path,
    make: () => pageCard(path, title, language),
  }));
}

async function catalogueCards(language: Language): Promise<PlannedCard[]> {
  const t = words(language);
  const { rows, labels } = await getLists();
  const consortia = await getConsortia();
  const path = ownPages.catalogue.path;
  const whole = () => {
    const line = formatDate(language, annexDate);
    return listCard(path, { title: t(ownPages.catalogue.title), line }, language, consortia);
  };
  const further = Array.from(
    { length: pageCount(rows.length) - 1 },
    (_, index) => `${path}/page/${index + 2}`,
  );
  const values = (await getValuePages()).map(({ by, value, page, totals, withAssociations }) => ({
    path: `${path}/${by}/${value}${page.number > 1 ? `/page/${page.number}` : ''}`,
    make: () => {
      const shown = consortia.filter(({ id }) => page.items.some((row) => row.id === id));
      const line = listLine({ ...totals, withAssociations }, language);
      const title = labels[language][by][value] ?? value;
      const count = t('cards.consortia', { count: totals.count });
      const card = listCard(path, { title, line, count }, language, shown);
      return { ...card, section: t(`list.facet.${by}`) };
    },
  }));
  return [
    ...[path, ...further].map((one) => ({ path: one, make: whole })),
    ...values,
    ...consortia.map((one) => ({ path: `${path}/${one.id}`, make: () => consortiumCard(one, language) })),
  ];
}

async function chartCard(id: string, language: Language): Promise<Card> {
  const { chart, data, title, measure, sourceBrief } = await getFigure(id, language);
  const most = mostCategories(chart.form === 'bars' ? data.series.length : 1);
  const isLong = chart.form !== 'scatter' && data.rows.length > most;
  const shown = isLong ? { ...data, rows: data.rows.slice(0, most) } : data;
  const { svg, size } = drawFigureFor(chart, shown, language, chartRoom);
  const left = isLong ? ` · ${words(language)('cards.more', { count: data.rows.length - most })}` : '';
  return {
    kind: 'chart',
    ...common(`charts/${id}`, title, language),
    drawing: svg,
    size,
    measure: `${measure}${left}`,
    source: sourceBrief,
    siteBand: await getSiteBand(),
  };
}

async function recordCards(language: Language): Promise<PlannedCard[]> {
  const charts = (await getCharts()).map(({ id }) => ({
    path: `charts/${id}`,
    make: () => chartCard(id, language),
  }));
  const facts = [...(await getFacts()).values()].map((fact) => ({
    path: `facts/${fact.id}`,
    make: async () => figureCard(fact, await getSource(fact.source.document), language),
  }));
  const sheets = (await getWorksheets()).map((sheet) => ({
    path: `worksheets/${sheet.id}`,
    make: (): Card => ({
      kind: 'sheet',
      ...common('worksheets', sheet.title[language], language),
      parts: sheetParts(sheet),
    }),
  }));
  return [...charts, ...facts, ...sheets];
}

/** The cards of all pages in a language, each to be made when it is drawn. */
const getCards = async (language: Language): Promise<PlannedCard[]> =>
  (await Promise.all([writtenCards, ownCards, catalogueCards, recordCards].map((of) => of(language)))).flat();

/** Paths of all cards, for `getStaticPaths`. */
export const cardPaths = async () =>
  (
    await Promise.all(
      languages.map(async (language) =>
        (
          await getCards(language)
        ).map(({ path, make }) => ({
          params: { card: cardPath(language, path).replace(/^cards\//, '') },
          props: { make },
        })),
      ),
    )
  ).flat();
