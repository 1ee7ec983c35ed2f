/** A rectangle between two corners, in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Nothing yet: every other box encloses it. */
const NOWHERE: Box = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
};

/** The smallest box around both. */
export const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** What both share; its right lies left of its left, or its bottom above its top, where they share nothing. */
export const shared = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** The box with `by` pixels more on every side. */
export const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** True where the two neither overlap nor touch. */
export function isApart(a: Box, b: Box): boolean {
  const both = shared(a, b);
  return both.left > both.right || both.top > both.bottom;
}

/** True where `inner` does not stick out of `outer` by more than `slack` pixels. */
export function isWithin(inner: Box, outer: Box, slack = 0): boolean {
  const { left, top, right, bottom } = grown(outer, slack);
  return inner.left >= left && inner.top >= top && inner.right <= right && inner.bottom <= bottom;
}

/** A number as SVG gets it: at most two decimals. Throws on NaN and infinity, which draw nothing. */
export function short(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A chart was given ${value} as a position`);
  return String(Math.round(value * 100) / 100 || 0);
}

const pair = (x: number, y: number) => `${short(x)} ${short(y)}`;

/** Out and back again, beginning along either side. */
const RECTANGLE = /^M(\S+) ([\d.-]+)(H\S+V\S+H\1|V\S+H\S+V\2)Z$/;

/** Collects the `d` of an SVG path, and the box that it fills. All positions are final pixels. */
export class Path {
  d = '';
  box = NOWHERE;
  /** True while the path is one upright rectangle, which is what can be clipped to. */
  isRectangle = false;
  #x = '';
  #y = '';

  moveTo(x: number, y: number): void {
    this.#add(`M${pair(x, y)}`, x, y);
  }

  /** A straight line; across or down, it takes the shorter H or V. */
  lineTo(x: number, y: number): void {
    if (this.d === '') {
      this.moveTo(x, y);
      return;
    }
    const level = short(y) === this.#y;
    const upright = short(x) === this.#x;
    this.#add(level ? `H${short(x)}` : upright ? `V${short(y)}` : `L${pair(x, y)}`, x, y);
  }

  /** A cubic curve by its two handles and its end. The box takes in the handles. */
  curveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#reach(x1, y1);
    this.#reach(x2, y2);
    this.#add(`C${pair(x1, y1)} ${pair(x2, y2)} ${pair(x, y)}`, x, y);
  }

  /** Part of a circle from angle `from`, turning by `sweep` (radians, clockwise), in two halves. */
  arc(x: number, y: number, radius: number, from: number, sweep: number): void {
    const at = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
    this.lineTo(...at(from));
    if (radius <= 0 || sweep === 0) return;
    for (const angle of [from + sweep / 2, from + sweep]) {
      this.#add(`A${pair(radius, radius)} 0 0 ${sweep > 0 ? 1 : 0} ${pair(...at(angle))}`, ...at(angle));
    }
    this.#reach(x - radius, y - radius);
    this.#reach(x + radius, y + radius);
  }

  /** A closed shape through `corners`. */
  polygon(corners: ReadonlyArray<readonly [number, number]>): void {
    const alone = this.d === '';
    corners.forEach(([x, y], index) => {
      if (index === 0) this.moveTo(x, y);
      else this.lineTo(x, y);
    });
    this.close();
    this.isRectangle = alone && RECTANGLE.test(this.d);
  }

  /** Back to where the shape began; the next line says in full where it goes. */
  close(): void {
    if (this.d === '') return;
    this.d += 'Z';
    this.#x = '';
    this.#y = '';
  }

  #add(command: string, x: number, y: number): void {
    this.d += command;
    this.isRectangle = false;
    this.#x = short(x);
    this.#y = short(y);
    this.#reach(x, y);
  }

  #reach(x: number, y: number): void {
    this.box = around(this.box, { left: x, top: y, right: x, bottom: y });
  }
}
