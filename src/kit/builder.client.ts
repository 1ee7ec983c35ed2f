import { shortPath } from '../links/links.ts';
import { qrMatrix, qrSvg } from '../links/qr.ts';
import { ignoredText } from '../list/ignored.ts';
import { mailTextLink, whatsAppTextLink } from '../share/links.ts';
import { fillGaps } from '../site/fill-gaps.ts';
import { type BuilderData, messageOf } from './builder-data.ts';
import { builderQuery, labelledAddress, readBuilderState } from './builder-state.ts';
import { type LabelReading, readLabel } from './label.ts';

/** A picture for print should have at least so many pixels a side. */
const leastPixels = 1000;

function drawQr(canvas: HTMLCanvasElement, text: string) {
  const modules = qrMatrix(text);
  const scale = Math.ceil(leastPixels / modules.length);
  canvas.width = canvas.height = modules.length * scale;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  for (const [y, row] of modules.entries())
    for (const [x, isBlack] of row.entries())
      if (isBlack) context.fillRect(x * scale, y * scale, scale, scale);
}

/** The elements of the builder; that they are there is the business of its page. */
function partsOf(root: HTMLElement) {
  const get = <Part extends HTMLElement>(selector: string) => root.querySelector(selector) as Part;
  return {
    code: get<HTMLSelectElement>('[name=code]'),
    via: get<HTMLInputElement>('[name=via]'),
    mended: get('.mended > span'),
    use: get<HTMLButtonElement>('.use'),
    ignored: get('.ignored'),
    said: get('[data-said]'),
    made: get('.made'),
    address: get('#made-address'),
    text: get('#made-text'),
    whatsApp: get<HTMLAnchorElement>('.whatsapp'),
    mail: get<HTMLAnchorElement>('.mail'),
    picture: get<HTMLCanvasElement>('canvas'),
    svg: get<HTMLAnchorElement>('.svg'),
    png: get<HTMLAnchorElement>('.png'),
  };
}

/** Makes the builder work: what is chosen stands in the address, and link, text and code follow at once. */
export function start(root: HTMLElement, data: BuilderData, descriptions: Record<string, string>): void {
  const { words } = data;
  const parts = partsOf(root);

  const tellLabel = ({ label, faults }: LabelReading) => {
    const what = faults.map((fault) => words[`fault.${fault}`]).join(' ');
    const then = label ? fillGaps(words.mended ?? '', { label }) : words.nothingLeft;
    const text = faults.length > 0 ? `${what} ${then}` : '';
    if (parts.mended.textContent !== text) parts.mended.textContent = text;
    parts.use.hidden = faults.length === 0 || !label;
    parts.use.textContent = fillGaps(words.use ?? '', { label });
  };

  const showQr = (address: string, name: string) => {
    parts.svg.href = `data:image/svg+xml,${encodeURIComponent(qrSvg(address))}`;
    parts.svg.download = `${name}.svg`;
    drawQr(parts.picture, address);
    parts.picture.setAttribute('aria-label', fillGaps(words.qrOf ?? '', { address }));
    parts.png.href = parts.picture.toDataURL('image/png');
    parts.png.download = `${name}.png`;
  };

  const show = () => {
    const code = parts.code.value;
    const reading = readLabel(parts.via.value);
    const via = reading.label;
    tellLabel(reading);
    history.replaceState(null, '', `${location.pathname}${builderQuery({ code, via })}`);
    parts.made.hidden = code === '';
    if (code === '') return;
    const title = parts.code.selectedOptions[0]?.dataset.title ?? '';
    const address = labelledAddress(`${data.root}${shortPath(code)}`, via);
    const text = messageOf(title, descriptions[code] ?? '', address);
    parts.address.textContent = address;
    parts.text.textContent = text;
    parts.whatsApp.href = whatsAppTextLink(text);
    parts.mail.href = mailTextLink(title, text);
    showQr(address, ['qr', code, via].filter(Boolean).join('-'));
  };

  const openAddress = () => {
    const codes = new Set([...parts.code.options].map(({ value }) => value).filter(Boolean));
    const { state, ignored } = readBuilderState(location.search, codes);
    parts.code.value = state.code;
    parts.via.value = state.via;
    parts.ignored.hidden = ignored.length === 0;
    parts.ignored.textContent = ignored.length > 0 ? ignoredText(ignored, words) : '';
  };

  if (location.search) openAddress();
  parts.code.addEventListener('change', () => {
    show();
    parts.said.textContent = parts.code.value ? (words.ready ?? '') : '';
  });
  parts.via.addEventListener('input', show);
  parts.use.addEventListener('click', () => {
    parts.via.value = readLabel(parts.via.value).label;
    show();
    parts.via.focus();
  });
  show();
}
