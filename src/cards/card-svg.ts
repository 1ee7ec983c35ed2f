import { serif } from '../charts/raster.ts';
import { cardSize } from '../site/card-size.ts';
import type { Card } from './card.ts';
import {
  caseLayout,
  chartLayout,
  consortiumLayout,
  figureLayout,
  type Layout,
  listLayout,
  pageLayout,
  sheetLayout,
  stageLayout,
} from './layouts.ts';
import { rectangle } from './parts.ts';

function layOut(card: Card): Layout {
  switch (card.kind) {
    case 'page':
      return pageLayout(card);
    case 'stage':
      return stageLayout(card);
    case 'consortium':
      return consortiumLayout(card);
    case 'case':
      return caseLayout(card);
    case 'chart':
      return chartLayout(card);
    case 'figure':
      return figureLayout(card);
    case 'sheet':
      return sheetLayout(card);
    case 'list':
      return listLayout(card);
  }
}

/** A card as an SVG that stands alone: all that its picture is made from. */
export function cardSvg(card: Card): string {
  const { ground, svg } = layOut(card);
  const { width, height } = cardSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${serif}">${rectangle(0, 0, width, height, ground)}${svg}</svg>`;
}
