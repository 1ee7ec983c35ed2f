import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, Image, type SKRSContext2D } from '@napi-rs/canvas';
import { cardBytes, cardSize } from './card-size.ts';

/** What a card shows. */
export interface Card {
  title: string;
  /** One line below the title: what or whose it is. */
  line: string;
  /** Bands as files of their own, drawn one below the other on the right. */
  bands: string[];
}

const family = 'Card Serif';
const colours = { ground: '#faf6ee', ink: '#231f20', quiet: '#5c5248', action: '#9b1b30' };
const margin = 72;
const textWidth = 640;

const files = createRequire(import.meta.url);
for (const weight of [400, 700]) {
  const file = files.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff2`);
  GlobalFonts.register(readFileSync(file), family);
}

/** Lines of a text, none wider than `width` in the font that the context has. */
function linesOf(context: SKRSContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function writeLines(context: SKRSContext2D, lines: string[], top: number, height: number) {
  for (const [index, line] of lines.entries()) context.fillText(line, margin, top + index * height);
}

async function drawBands(context: SKRSContext2D, bands: string[]) {
  const [width, height] = [360, 72];
  for (const [index, svg] of bands.entries()) {
    const image = new Image();
    image.width = width;
    image.height = height;
    image.src = Buffer.from(svg);
    await image.decode();
    context.drawImage(
      image,
      cardSize.width - margin - width,
      margin + index * (height + 11.5),
      width,
      height,
    );
  }
}

/**
 * Draws a card as a JPEG, as good as fits into `cardBytes`: the same bytes for the same card, on every machine.
 *
 * @throws Error where it fits at no quality
 */
export async function drawCard({ title, line, bands }: Card): Promise<Buffer> {
  const canvas = createCanvas(cardSize.width, cardSize.height);
  const context = canvas.getContext('2d');
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, cardSize.width, cardSize.height);
  await drawBands(context, bands);
  context.textBaseline = 'alphabetic';
  context.fillStyle = colours.ink;
  context.font = `700 68px '${family}'`;
  const titleLines = linesOf(context, title, textWidth);
  writeLines(context, titleLines, margin + 62, 78);
  context.fillStyle = colours.quiet;
  context.font = `400 32px '${family}'`;
  writeLines(context, linesOf(context, line, textWidth), margin + 62 + titleLines.length * 78, 44);
  context.fillStyle = colours.action;
  for (let x = margin; x < margin + textWidth; x += 36)
    context.fillRect(x, cardSize.height - margin - 8, 24, 8);
  for (let quality = 90; quality >= 40; quality -= 5) {
    const card = await canvas.encode('jpeg', quality);
    if (card.length <= cardBytes) return card;
  }
  throw new Error(`The card "${title}" is larger than ${cardBytes} bytes at any quality that can be shown`);
}
