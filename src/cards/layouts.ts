import { scaleInto } from '../charts/bars.ts';
import { resolveColours } from '../charts/poster.ts';
import { cardSize } from '../site/card-size.ts';
import type {
  CaseCard,
  ChartCard,
  ConsortiumCard,
  FigureCard,
  ListCard,
  PageCard,
  SheetCard,
  StageCard,
} from './card.ts';
import {
  bandAt,
  clothOf,
  type Ground,
  type GroundName,
  grounds,
  hangings,
  placed,
  rectangle,
  square,
} from './parts.ts';
import { sheetOutline } from './sheet-outline.ts';
import { stageKnots } from './stage-knots.ts';
import { columnSvg, fitText, type TextItem } from './text.ts';

/** A card drawn: the colour of its ground, and what lies on it. */
export interface Layout {
  ground: string;
  svg: string;
}

const { width, height } = cardSize;
const onWool = grounds.wool;

const eyebrow = (text: string, { action }: Ground): TextItem => ({
  text,
  size: 34,
  bold: true,
  colour: action,
});
const heading = (text: string, { ink }: Ground, size = 150): TextItem => ({
  text,
  size,
  least: 34,
  bold: true,
  colour: ink,
  above: 14,
});
const quiet = (text: string, { quiet: colour }: Ground, size = 34): TextItem => ({
  text,
  size,
  colour,
  above: 14,
});

const column = (items: TextItem[], top: number, bottom: number, columnWidth = square.width) =>
  columnSvg(items, { top, bottom, width: columnWidth, middle: square.middle });

/** The site's name at the foot of a card. */
const foot = (site: string, { quiet: colour }: Ground) =>
  columnSvg([{ text: site, size: 30, colour }], { ...square, top: 562, bottom: 606 });

/** A page of text or a tool. */
export function pageLayout({ ground: name, section, title, site, siteBand }: PageCard): Layout {
  const ground = grounds[name];
  const texts = column([eyebrow(section, ground), heading(title, ground)], 48, 548);
  return { ground: ground.ground, svg: hangings(siteBand, 200) + texts + foot(site, ground) };
}

/** A stage on the path of all stages. */
export function stageLayout({ section, title, site, number, of }: StageCard): Layout {
  const texts = column([eyebrow(section, onWool), heading(title, onWool, 108)], 236, 548);
  return { ground: onWool.ground, svg: stageKnots(number, of) + texts + foot(site, onWool) };
}

/** Figures side by side, each above what it counts. */
function figuresBeside(figures: ConsortiumCard['figures'], top: number, ground: Ground): string {
  const each = square.width / figures.length;
  return figures
    .map(({ value, label }, index) =>
      columnSvg(
        [
          { text: value, size: 84, bold: true, oneLine: true, colour: ground.action },
          { text: label, size: 32, oneLine: true, colour: ground.ink },
        ],
        { top, bottom: top + 130, width: each - 20, middle: square.left + 15 + each * (index + 0.5) },
      ),
    )
    .join('');
}

/** A consortium below its band. */
export function consortiumLayout({ band, title, line, figures, asOf, site }: ConsortiumCard): Layout {
  const texts = column([heading(title, onWool, 84), { ...quiet(line, onWool, 32), above: 8 }], 248, 430);
  const below = figuresBeside(figures, 432, onWool);
  const end = column([quiet(`${asOf} · ${site}`, onWool, 27)], 570, 612);
  return { ground: onWool.ground, svg: bandAt(band, 0, 0, width) + texts + below + end };
}

/** A case: by its key figure, else by what is said of it first. */
export function caseLayout({ section, title, site, band, siteBand, figure, line }: CaseCard): Layout {
  const ground = grounds.maize;
  const top = band ? 252 : 40;
  const texts = figure
    ? [
        { ...heading(title, ground, 72), above: 4 },
        { text: figure.value, size: 88, bold: true, oneLine: true, colour: ground.action, above: 2 },
        { ...fitText(quiet(figure.label, ground, 30), square.width, 68), colour: ground.ink, above: 0 },
        { ...quiet(figure.note, ground, 27), above: 4 },
      ]
    : [heading(title, ground, band ? 84 : 100), quiet(line, ground, 36)];
  const picture = band ? bandAt(band, 0, 0, width) : hangings(siteBand, 200);
  return {
    ground: ground.ground,
    svg: picture + column([eyebrow(section, ground), ...texts], top, 560) + foot(site, ground),
  };
}

/** The room of a chart on its card, all of it in the square. */
export const chartRoom = { width: 590, height: 310, bare: true, most: 2.4 };

/** The most bars that a card shows below each other, and the most categories: more could not be read. */
const most = { bars: 9, categories: 5 };

/** How many categories a card shows of a chart with so many bars to each. */
export const mostCategories = (bars: number): number =>
  Math.min(most.categories, Math.floor(most.bars / bars));

/** A chart below what it found. */
export function chartLayout({ title, drawing, size, measure, source, site, siteBand }: ChartCard): Layout {
  const top = 158;
  const scale = scaleInto(chartRoom, size);
  const [x, y] = [(width - size.width * scale) / 2, top + (chartRoom.height - size.height * scale) / 2];
  const texts = column([{ ...heading(title, onWool, 60), least: 24, above: 0 }], 18, top - 10);
  const chart = placed(resolveColours(drawing), [x, y], [scale, scale]);
  const end = column(
    [
      { ...quiet(measure, onWool, 24), colour: onWool.ink, above: 0 },
      { ...quiet(source, onWool, 22), least: 15, above: 2 },
      { ...quiet(site, onWool, 25), oneLine: true, above: 4 },
    ],
    top + chartRoom.height + 8,
    614,
    chartRoom.width,
  );
  return { ground: onWool.ground, svg: hangings(siteBand, 200) + texts + chart + end };
}

/** A figure as a label of wool, sewn on with stitches. */
export function figureLayout({ section, title, site, value, unit, source }: FigureCard): Layout {
  const [left, top, across, down] = [270, 30, 660, 570];
  const seam = `M${left + 14} ${top + 14}h${across - 28}v${down - 28}h${28 - across}z`;
  const label =
    rectangle(left, top, across, down, onWool.ground) +
    `<path d="${seam}" fill="none" stroke="${onWool.action}" stroke-width="5" stroke-dasharray="20 11"/>`;
  const texts = column(
    [
      { ...eyebrow(`${section} · ${site}`, onWool), size: 28, oneLine: true },
      { text: value, size: 160, bold: true, oneLine: true, colour: onWool.action },
      { text: unit, size: 44, bold: true, oneLine: true, colour: onWool.ink },
      { ...heading(title, onWool, 50), bold: false },
      { ...quiet(source, onWool, 26), above: 18 },
    ],
    66,
    566,
    540,
  );
  return { ground: grounds.indigo.ground, svg: label + texts };
}

/** A worksheet: a sheet of paper on a cloth. */
export function sheetLayout({ section, title, site, parts }: SheetCard): Layout {
  const [left, across, top] = [290, 620, 44];
  const head = column([{ ...eyebrow(section, onWool), size: 30 }, heading(title, onWool, 76)], 66, 300, 550);
  const outline = sheetOutline(parts, { left: left + 40, right: left + across - 40, top: 322, bottom: 552 });
  const end = column([quiet(site, onWool, 28)], 566, 612);
  const paper =
    rectangle(left + 12, top + 12, across, height, '#2b3f22') + rectangle(left, top, across, height, '#fff');
  return { ground: grounds.chilca.ground, svg: paper + head + outline + end };
}

/** The most bands in the cloth of a list: more are threads, and too much for the bytes of a card. */
export const mostBands = 30;

/** Consortia below the cloth of their bands. */
export function listLayout({ section, title, site, bands, count, line }: ListCard): Layout {
  const cloth = clothOf(bands, width, bands.length === 1 ? 240 : 225);
  const texts = column(
    [
      eyebrow(section, onWool),
      { text: count ?? '', size: 72, bold: true, oneLine: true, colour: onWool.action, above: -4 },
      { ...heading(title, onWool, count ? 90 : 100), above: count ? 0 : 10 },
      { ...quiet(line, onWool, 30), above: 8 },
    ],
    cloth.height + 16,
    562,
  );
  return { ground: onWool.ground, svg: cloth.svg + texts + foot(site, onWool) };
}

/** Which ground stands for which part of the site. */
export const groundOf = (path: string): GroundName => {
  const [part = ''] = path.split('/');
  const of: Record<string, GroundName> = {
    course: 'maize',
    evaluation: 'night',
    tools: 'indigo',
    cases: 'maize',
    worksheets: 'chilca',
    share: 'cochineal',
  };
  return of[part] ?? 'wool';
};
