import { STRIPES } from './bar-style.ts';

/** Draws stripes across a rectangle that is `height` pixels high: one dashed line along its middle. */
export function stripe(ctx: CanvasRenderingContext2D, from: number, to: number, y: number, height: number) {
  if (to - from <= STRIPES[1]) return;
  ctx.lineWidth = height;
  ctx.setLineDash([...STRIPES]);
  ctx.beginPath();
  ctx.moveTo(from + STRIPES[1], y);
  ctx.lineTo(to, y);
  ctx.stroke();
  ctx.setLineDash([]);
}
