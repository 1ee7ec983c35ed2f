import { textWidth } from './letters.ts';
import { type Box, grown, isApart, isWithin, Path, shared, short } from './path.ts';
import {
  baseline,
  cutOff,
  fillLook,
  isInvisible,
  pathElement,
  readFont,
  START,
  type Style,
  strokeLook,
  textElement,
} from './svg.ts';

/** What a canvas context remembers between save() and restore(). */
interface State extends Style {
  dash: readonly number[];
  clip: Box;
  /** Where the origin lies, in pixels, and by how many radians it is turned. Chart.js never stretches. */
  x: number;
  y: number;
  turn: number;
}

/** Chart.js computes in floats: sticking out by less than this is not sticking out. */
const ROUNDING = 0.01;

/** Shapes of one look that do not touch are one path. */
interface Shape {
  look: string;
  d: string;
  boxes: readonly Box[];
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
 * for the room it was given. A clip cuts shapes off, never text.
 */
export function recordingCanvas(width: number, height: number): Recording {
  const page: Box = { left: 0, top: 0, right: width, bottom: height };
  const drawn: Array<Shape | string> = [];
  const kept: State[] = [];
  let state: State = { ...START, dash: [], clip: page, x: 0, y: 0, turn: 0 };
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

  /** Adds a shape that reaches so many pixels beyond its box: to the last one where they look alike and lie apart. */
  const add = ({ d, box }: Path, look: string, reach: number) => {
    if (!isWithin(box, state.clip, reach + ROUNDING)) {
      const part = shared(grown(box, reach), state.clip);
      if (part.right > part.left && part.bottom > part.top) drawn.push(cutOff(pathElement(d, look), part));
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
    add(shape, fillLook(state, rule), 0);
  };

  const stroke = (shape: Path) => {
    if (shape.d === '' || isInvisible(state.strokeStyle)) return;
    add(shape, strokeLook(state, state.dash), state.lineWidth);
  };

  const write = (text: string, x: number, y: number, room?: number) => {
    const { size, isBold } = readFont(state.font);
    if (text.trim() === '' || isInvisible(state.fillStyle)) return;
    if (room !== undefined && textWidth(text, size, isBold) > room + 1) {
      throw new RangeError(`"${text}" is wider than the ${short(room)} px it has in the chart`);
    }
    const at = place(x, y + baseline(size, state));
    drawn.push(textElement(text, at, state.turn, state));
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
  const isStyle = (name: string | symbol): name is keyof Style => Object.hasOwn(START, name);
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
        if (typeof value !== typeof START[name])
          throw new TypeError(`${name} cannot be ${typeof value} in a chart`);
        if (name !== 'lineWidth' || value > 0) change({ [name]: value });
        return true;
      },
    },
  );

  return {
    canvas: canvas as unknown as HTMLCanvasElement,
    markup: () =>
      drawn.map((piece) => (typeof piece === 'string' ? piece : pathElement(piece.d, piece.look))).join(''),
  };
}
