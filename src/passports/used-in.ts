import { type HTMLElement, parse } from 'node-html-parser';
import { asMarkup } from '../site/as-markup.ts';

/** A part of a page: the heading above a figure. */
interface Part {
  id: string;
  text: string;
}

/** A page that shows a figure. */
export interface Use {
  /** Its address, as links on the site have it. */
  address: string;
  title: string;
  /** What it belongs to, as the menu has it: the page above it, or else its group. */
  above: string | undefined;
  /** Parts of it in which the figure is, in their order; none where it stands above the first heading. */
  parts: Part[];
}

/** A built page, as far as figures are looked for in it. */
export interface PageText {
  address: string;
  html: string;
}

const passportAddress = /\/facts\/([a-z0-9-]+)\/$/;

/** Whether a page can have a figure at all: parsing takes time. */
const mayHaveFigures = /\/facts\/[a-z0-9-]+\//;

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

const idOf = (link: HTMLElement) => passportAddress.exec(link.getAttribute('href') ?? '')?.[1];

/** The figures of a page, each with the parts in which it is. */
function figuresOf(main: HTMLElement): Map<string, Part[]> {
  const found = new Map<string, Part[]>();
  let part: Part | undefined;
  for (const element of main.querySelectorAll('h2[id], a[href]')) {
    if (element.tagName === 'H2') part = { id: element.id, text: flat(element.text) };
    const id = idOf(element);
    if (!id) continue;
    const parts = found.get(id) ?? [];
    if (part && parts.at(-1)?.id !== part.id) parts.push(part);
    found.set(id, parts);
  }
  return found;
}

/** What a page belongs to: the menu marks the page above it, or itself within a group. */
function belongsTo(page: HTMLElement): string | undefined {
  const current = page.querySelector('.menu [aria-current]');
  if (!current) return undefined;
  const isAbove = current.getAttribute('aria-current') === 'true';
  return (
    flat((isAbove ? current : current.closest('details')?.querySelector('summary'))?.text ?? '') || undefined
  );
}

/**
 * Where each figure is used: the pages that lead to its passport, in the order in which they are given. It reads built
 * pages, so whatever shows a figure is found, prose or chart, record or table.
 */
export function usesOfFigures(pages: PageText[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { address, html } of pages) {
    if (!mayHaveFigures.test(html)) continue;
    const page = parse(html);
    const main = page.querySelector('main');
    if (!main) continue;
    const title = flat(main.querySelector('h1')?.text ?? '');
    const group = belongsTo(page);
    const above = group === title ? undefined : group;
    for (const [id, parts] of figuresOf(main)) {
      uses.set(id, [...(uses.get(id) ?? []), { address, title, above, parts }]);
    }
  }
  return uses;
}

const link = (address: string, text: string) => `<a href="${asMarkup(address)}">${asMarkup(text)}</a>`;

/** The pages that use a figure as a list, each with its parts. */
export const usesAsHtml = (uses: Use[]): string =>
  `<ul>${uses
    .map(({ address, title, above, parts }) => {
      const places = parts.map(({ id, text }) => link(`${address}#${id}`, text)).join(' · ');
      return `<li>${above ? `${asMarkup(above)} › ` : ''}${link(address, title)}${places && `: ${places}`}</li>`;
    })
    .join('')}</ul>`;
