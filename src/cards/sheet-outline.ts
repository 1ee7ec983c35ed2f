import type { SheetPart } from './card.ts';

interface Edges {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const ruled = '#8b8375';
const gap = 20;
const row = 36;

const stroke = (d: string, width = 3) =>
  `<path d="${d}" fill="none" stroke="${ruled}" stroke-width="${width}"/>`;

/** A part of a sheet from a height on, and where it ends. */
function partSvg(part: SheetPart, { left, right, bottom }: Edges, top: number): { svg: string; end: number } {
  if (part.kind === 'table') {
    const rows = Math.max(1, Math.min(4, Math.floor((bottom - top) / row)));
    const end = top + rows * row;
    const across = Array.from({ length: rows + 1 }, (_, index) => `M${left} ${top + index * row}H${right}`);
    const along = Array.from(
      { length: part.columns + 1 },
      (_, index) => `M${Math.round(left + ((right - left) * index) / part.columns)} ${top}V${end}`,
    );
    return { svg: stroke(across.join('') + along.join('')), end: end + gap };
  }
  const count = Math.max(1, Math.min(part.count, Math.floor((bottom - top) / row)));
  const lines = Array.from({ length: count }, (_, index) => {
    const y = top + index * row;
    return part.kind === 'checks'
      ? stroke(`M${left} ${y}h24v24h-24z`) +
          stroke(`M${left + 44} ${y + 14}H${right - ((index * 53) % 150)}`, 6)
      : stroke(`M${left} ${y + 24}H${right}`);
  });
  return { svg: lines.join(''), end: top + count * row + gap };
}

/** A sheet's parts in outline, in their order, as many as there is room for. */
export function sheetOutline(parts: SheetPart[], edges: Edges): string {
  let { top } = edges;
  let svg = '';
  for (const part of parts) {
    if (top + row > edges.bottom) break;
    const drawn = partSvg(part, edges, top);
    svg += drawn.svg;
    top = drawn.end;
  }
  return svg;
}
