import { keptPicture } from '../charts/kept.ts';
import { rasterise } from '../charts/raster.ts';
import { cardBytes, cardSize } from '../site/card-size.ts';
import type { Card } from './card.ts';
import { cardSvg } from './card-svg.ts';

/** Qualities of the JPEG, best first: nearly all cards fit at the first, a cloth of thirty dense bands at the last. */
const qualities = [80, 64, 48, 32, 20];

async function encode(svg: string, title: string): Promise<Buffer> {
  const picture = await rasterise(svg, cardSize);
  for (const quality of qualities) {
    const jpeg = await picture.encode('jpeg', quality);
    if (jpeg.length <= cardBytes) return jpeg;
  }
  throw new Error(`The card "${title}" is larger than ${cardBytes} bytes at any quality that can be shown`);
}

/**
 * Draws a card as a JPEG of at most `cardBytes`: the same bytes for the same card, on every machine.
 *
 * @throws Error where it fits at no quality
 */
export function drawCard(card: Card): Promise<Buffer> {
  const svg = cardSvg(card);
  return keptPicture(svg, `card ${qualities.join(' ')}`, () => encode(svg, card.title));
}
