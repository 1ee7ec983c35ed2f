import { encode } from 'uqr';

const svg = 'http://www.w3.org/2000/svg';
/** White around a code, in modules: what the standard asks for. */
const quiet = 4;

/** Draws a text as a QR code, black on white in any theme: readers want it so. */
export function drawQr(text: string, name: string): SVGSVGElement {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const drawing = document.createElementNS(svg, 'svg');
  const [ground, modules] = [document.createElementNS(svg, 'rect'), document.createElementNS(svg, 'path')];
  drawing.setAttribute('viewBox', `0 0 ${size} ${size}`);
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', name);
  drawing.setAttribute('shape-rendering', 'crispEdges');
  ground.setAttribute('width', String(size));
  ground.setAttribute('height', String(size));
  ground.setAttribute('fill', '#fff');
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  modules.setAttribute('d', path);
  drawing.append(ground, modules);
  return drawing;
}
