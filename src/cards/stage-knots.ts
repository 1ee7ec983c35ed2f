import { START, textElement } from '../charts/svg.ts';
import { cardSize } from '../site/card-size.ts';
import { grounds, square } from './parts.ts';

const y = 128;
const apart = 122;
const { indigo, wool } = { indigo: grounds.indigo.ground, wool: grounds.wool };

const circle = (x: number, radius: number, fill: string, stroke: string) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="${stroke}" stroke-width="6"/>`;

const numeral = (number: number, x: number, size: number, fillStyle: string) =>
  textElement(String(number), [x, y + size * 0.34], 0, {
    ...START,
    fillStyle,
    font: `700 ${size}px serif`,
    textAlign: 'center',
  });

/** The path of stages as knots on one thread across a card: those done filled, the one shown large. */
export function stageKnots(shown: number, of: number): string {
  const thread = `<path d="M0 ${y}H${cardSize.width}" stroke="${indigo}" stroke-width="10" stroke-dasharray="26 12"/>`;
  const knots = Array.from({ length: of }, (_, index) => {
    const number = index + 1;
    const x = square.middle + (number - (of + 1) / 2) * apart;
    if (number === shown)
      return circle(x, 62, wool.action, wool.ground) + numeral(number, x, 76, wool.ground);
    const isDone = number < shown;
    return (
      circle(x, 36, isDone ? indigo : wool.ground, indigo) +
      numeral(number, x, 40, isDone ? wool.ground : indigo)
    );
  });
  return thread + knots.join('');
}
