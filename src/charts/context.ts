import { textWidth } from './letters.ts';
import { type Box, isApart, isWithin, Path, shared, short } from './path.ts';

/** What a canvas context remembers between save() and restore(). */
interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  lineDashOffset: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  dash: readonly number[];
  clip: Box;
  /** Where the origin lies, in pixels, and by how many radians it is turned. Chart.js never stretches. */
  x: number;
  y: number;
  turn: number;
}

/** Shapes of one look that do not touch are one path. */
interface Shape {
  look: string;
  d: string;
  boxes: readonly Box[];
}

/** The styles that a drawing may set; the other keys of the state are set by calls. */
const STYLES = [
  'fillStyle',
  'strokeStyle',
  'lineWidth',
  'lineCap',
  'lineJoin',
  'lineDashOffset',
  'font',
  'textAlign',
  'textBaseline',
] as const satisfies ReadonlyArray<keyof State>;

const ANCHORS: Record<string, string | undefined> = { center: 'middle', right: 'end', end: 'end' };

/** How far below its given y the feet of the letters stand, in text sizes. `middle` centres figures. */
const BASELINES: Record<string, number | undefined> = { top: 0.8, hanging: 0.72, middle: 0.35, bottom: -0.2 };

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** ` name="value"` for each value that is there. */
const attributes = (values: Record<string, string | undefined>) =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('');

const isInvisible = (colour: string) => /^(transparent|none|rgba\(.*,\s*0(\.0+)?\))$/.test(colour);

/** Size, weight and slant out of a font like `italic 600 14px sans-serif`. The family is the page's. */
function readFont(font: string) {
  const found = /^(?:(italic|oblique|normal) )?(?:(normal|bold|\d{3}) )?([\d.]+)px/.exec(font);
  if (!found) throw new Error(`A chart was given the font "${font}": expected like "bold 14px sans-serif"`);
  const [, style, weight] = found;
  return {
    size: Number(found[3]),
    style: style === 'normal' ? undefined : style,
    weight: weight === 'normal' || weight === '400' ? undefined : weight,
    isBold: weight === 'bold' || Number(weight) >= 600,
  };
}

const writeShape = ({ look, d }: Pick<Shape, 'look' | 'd'>) => `<path d="${d}"${look}/>`;

/** Cuts `markup` off at `box`: an inner svg does so without an id. */
function cutOff(markup: string, box: Box): string {
  const width = short(box.right - box.left);
  const height = short(box.bottom - box.top);
  const [x, y] = [short(box.left), short(box.top)];
  const place = attributes({ x, y, width, height, viewBox: `${x} ${y} ${width} ${height}` });
  return `<svg${place}>${markup}</svg>`;
}

/** A canvas to give to Chart.js, and the SVG elements of what was drawn on it. */
export interface Recording {
  canvas: HTMLCanvasElement;
  markup(): string;
}

/**
 * A canvas of `width` × `height` pixels whose 2D context writes SVG elements instead of painting.
 * It knows what Chart.js asks for; any other call or property throws an error with its name, and so
 * does a position that is not a number, a gradient, a clip that is no rectangle, and text too wide
 * for the room it was given.
 */
export function recordingCanvas(width: number, height: number): Recording {
  const page: Box = { left: 0, top: 0, right: width, bottom: height };
  const start: State = {
    fillStyle: '#000',
    strokeStyle: '#000',
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    lineDashOffset: 0,
    font: '10px sans-serif',
    textAlign: 'start',
    textBaseline: 'alphabetic',
    dash: [],
    clip: page,
    x: 0,
    y: 0,
    turn: 0,
  };
  const drawn: Array<Shape | string> = [];
  const kept: State[] = [];
  let state = start;
  let path = new Path();

  const change = (part: Partial<State>) => {
    state = { ...state, ...part };
  };

  /** Where a point of the drawing lies on the page. */
  const place = (x: number, y: number): [number, number] => {
    if (state.turn === 0) return [state.x + x, state.y + y];
    const [cos, sin] = [Math.cos(state.turn), Math.sin(state.turn)];
    return [state.x + x * cos - y * sin, state.y + x * sin + y * cos];
  };

  const addRectangle = (to: Path, x: number, y: number, w: number, h: number) =>
    to.polygon([place(x, y), place(x + w, y), place(x + w, y + h), place(x, y + h)]);

  const rectangle = (x: number, y: number, w: number, h: number) => {
    const alone = new Path();
    addRectangle(alone, x, y, w, h);
    return alone;
  };

  /** Adds a shape: to the one before it where the two look the same and lie apart. */
  const add = ({ d, box }: Path, look: string, reach: number) => {
    if (!isWithin(box, state.clip, reach)) {
      const part = shared(box, state.clip);
      if (part.right > part.left && part.bottom > part.top) drawn.push(cutOff(writeShape({ look, d }), part));
      return;
    }
    const last = drawn.at(-1);
    if (typeof last === 'object' && last.look === look && last.boxes.every((other) => isApart(other, box))) {
      drawn[drawn.length - 1] = { look, d: last.d + d, boxes: [...last.boxes, box] };
    } else drawn.push({ look, d, boxes: [box] });
  };

  const fill = (shape: Path, rule?: string) => {
    const isFlat = !(shape.box.right > shape.box.left && shape.box.bottom > shape.box.top);
    if (isFlat || isInvisible(state.fillStyle)) return;
    add(
      shape,
      attributes({ fill: state.fillStyle, 'fill-rule': rule === 'evenodd' ? rule : undefined }),
      0.01,
    );
  };

  const stroke = (shape: Path) => {
    if (shape.d === '' || isInvisible(state.strokeStyle)) return;
    const { strokeStyle, lineWidth, lineCap, lineJoin, dash, lineDashOffset } = state;
    const look = attributes({
      fill: 'none',
      stroke: strokeStyle,
      'stroke-width': lineWidth === 1 ? undefined : short(lineWidth),
      'stroke-linecap': lineCap === 'butt' ? undefined : lineCap,
      'stroke-linejoin': lineJoin === 'miter' ? undefined : lineJoin,
      'stroke-dasharray': dash.length === 0 ? undefined : dash.map(short).join(' '),
      'stroke-dashoffset': dash.length === 0 || lineDashOffset === 0 ? undefined : short(lineDashOffset),
    });
    add(shape, look, lineWidth);
  };

  const write = (text: string, x: number, y: number, room?: number) => {
    const { size, style, weight, isBold } = readFont(state.font);
    if (text.trim() === '' || isInvisible(state.fillStyle)) return;
    if (room !== undefined && textWidth(text, size, isBold) > room + 1) {
      throw new RangeError(`"${text}" is wider than the ${short(room)} px it has in the chart`);
    }
    const [left, foot] = place(x, y + size * (BASELINES[state.textBaseline] ?? 0));
    const [atX, atY] = [short(left), short(foot)];
    const turn = short((state.turn * 180) / Math.PI);
    const look = attributes({
      x: atX,
      y: atY,
      fill: state.fillStyle,
      'font-size': short(size),
      'font-style': style,
      'font-weight': weight,
      'text-anchor': ANCHORS[state.textAlign],
      transform: turn === '0' ? undefined : `rotate(${turn} ${atX} ${atY})`,
    });
    drawn.push(`<text${look}>${escapeXml(text)}</text>`);
  };

  const calls = {
    save: () => {
      kept.push(state);
    },
    restore: () => {
      state = kept.pop() ?? state;
    },
    translate: (x: number, y: number) => {
      const [left, top] = place(x, y);
      change({ x: left, y: top });
    },
    rotate: (angle: number) => change({ turn: state.turn + angle }),
    resetTransform: () => change({ x: 0, y: 0, turn: 0 }),
    setTransform: (a: number, b: number, c: number, d: number, x: number, y: number) => {
      if (a !== 1 || b !== 0 || c !== 0 || d !== 1) throw new Error('A chart cannot be stretched or slanted');
      change({ x, y, turn: 0 });
    },
    setLineDash: (dash: readonly number[]) => change({ dash }),
    beginPath: () => {
      path = new Path();
    },
    closePath: () => path.close(),
    moveTo: (x: number, y: number) => path.moveTo(...place(x, y)),
    lineTo: (x: number, y: number) => path.lineTo(...place(x, y)),
    bezierCurveTo: (x1: number, y1: number, x2: number, y2: number, x: number, y: number) =>
      path.curveTo(...place(x1, y1), ...place(x2, y2), ...place(x, y)),
    arc: (x: number, y: number, radius: number, from: number, to: number, isBack = false) => {
      const round = 2 * Math.PI;
      const way = isBack ? from - to : to - from;
      const sweep = way >= round ? round : ((way % round) + round) % round;
      path.arc(...place(x, y), radius, from + state.turn, isBack ? -sweep : sweep);
    },
    rect: (x: number, y: number, w: number, h: number) => addRectangle(path, x, y, w, h),
    clip: () => {
      if (!path.isRectangle) throw new Error('A chart can be clipped to a rectangle only');
      change({ clip: shared(state.clip, path.box) });
    },
    fill: (rule?: string) => fill(path, rule),
    stroke: () => stroke(path),
    fillRect: (x: number, y: number, w: number, h: number) => fill(rectangle(x, y, w, h)),
    strokeRect: (x: number, y: number, w: number, h: number) => stroke(rectangle(x, y, w, h)),
    clearRect: (x: number, y: number, w: number, h: number) => {
      if (!isWithin(page, rectangle(x, y, w, h).box))
        throw new Error('A chart can be cleared as a whole only');
      drawn.length = 0;
    },
    fillText: write,
    measureText: (text: string) => {
      const { size, isBold } = readFont(state.font);
      return { width: textWidth(text, size, isBold) };
    },
  };

  const isCall = (name: string | symbol): name is keyof typeof calls => Object.hasOwn(calls, name);
  const isStyle = (name: string | symbol): name is (typeof STYLES)[number] =>
    STYLES.some((key) => key === name);
  const refuse = (name: string | symbol, what: string): never => {
    throw new Error(
      `${what} "${String(name)}" of the canvas context is not implemented in charts/context.ts`,
    );
  };

  const canvas = { width, height, getContext: () => context };
  const context = new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'canvas') return canvas;
        if (isCall(name)) return calls[name];
        return isStyle(name) ? state[name] : refuse(name, 'The call or property');
      },
      set(_, name, value) {
        if (!isStyle(name)) return refuse(name, 'The property');
        if (value === undefined || value === null) return true;
        if (typeof value !== typeof start[name])
          throw new TypeError(`${name} cannot be ${typeof value} in a chart`);
        if (name !== 'lineWidth' || value > 0) change({ [name]: value });
        return true;
      },
    },
  );

  return {
    canvas: canvas as unknown as HTMLCanvasElement,
    markup: () => drawn.map((piece) => (typeof piece === 'string' ? piece : writeShape(piece))).join(''),
  };
}
