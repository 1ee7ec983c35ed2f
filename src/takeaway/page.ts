import { type HTMLElement, NodeType, parse } from 'node-html-parser';
import { pathOfFile } from '../site/addresses.ts';
import type { Language } from '../site/languages.ts';
import { setAttribute } from './attributes.ts';
import { placeOf, relativeTo } from './places.ts';
import { type BuiltSite, targetOf } from './targets.ts';
import { mapJson, valueInCopy } from './values.ts';

/** A script of a page: a file of the site by its address, or the text itself. */
export interface PageScript {
  src?: string | undefined;
  text: string;
  /** Whether it is the one after the search's dialog, which every page has. */
  isOfEveryPage: boolean;
}

/** What a page needs from the copy it goes into. */
export interface CopyInMaking {
  site: BuiltSite;
  language: Language;
  /** Where the script lies that does what these do. */
  scriptFor(scripts: PageScript[]): string;
  /** Where a style sheet lies that many pages bring along. */
  styleFor(css: string): string;
  /** Where the full text for the search lies. */
  fullText: string;
  /** Says of a text that was a link: that what it led to is only on the site. */
  onlyOnline: string;
}

/** A page as it stands in the copy, the files of the site that it shows or leads to, and its text. */
export interface CopiedPage {
  html: string;
  files: string[];
  /** Its main part, as the full text is to read it; none of a page that is not looked through. */
  main: string | undefined;
}

/** What a copy on a disk has no use for in its head: policies and hints for servers, for machines and for other sites. */
const forTheWeb = [
  'meta[http-equiv]',
  'meta[property^="og:"]',
  'meta[name^="twitter:"]',
  'link[rel=alternate]',
  'link[rel=manifest]',
  'link[rel=apple-touch-icon]',
  'link[rel=modulepreload]',
  'link[rel=preload]',
].join();

/** What names the address of a page, which nobody can follow where the site has no public one. */
const namesAddress = [
  'link[rel=canonical]',
  '.share',
  '.print-only > img',
  '.print-only > p:last-child',
  'details:has(> #embed)',
  '.take div:has(> code[id^="embed-"])',
].join();

/** From how many letters on a style sheet is taken out of the pages. */
const leastShared = 400;

/** Takes the scripts out that cannot run from a disk, and gives them; what is for machines goes with them. */
function takeScripts(page: HTMLElement): PageScript[] {
  const ofEveryPage = page.querySelector('dialog.search ~ script[type=module]');
  return page.querySelectorAll('script[type]').flatMap((script) => {
    const type = script.getAttribute('type');
    if (type !== 'module' && type !== 'application/ld+json') return [];
    script.remove();
    if (type !== 'module') return [];
    return [{ src: script.getAttribute('src'), text: script.text, isOfEveryPage: script === ofEveryPage }];
  });
}

/** Takes the way to what is not in the copy: in a menu with its place, in a text so that the words stay. */
function dropWay(link: HTMLElement, note: string) {
  if (link.closest('nav, header')) {
    (link.closest('nav li') ?? link).remove();
    return;
  }
  const { childNodes = [] } = link.parentNode ?? {};
  const next = childNodes[childNodes.indexOf(link) + 1];
  // Links in a row are kept apart by their look, which words do not have.
  const gap = next?.nodeType === NodeType.ELEMENT_NODE ? ' ' : '';
  link.replaceWith(`<span>${link.innerHTML} <small>${note}</small></span>${gap}`);
}

/** One page on its way into the copy. */
class PageInMaking {
  readonly files: string[] = [];
  readonly #copy: CopyInMaking;
  readonly #address: string;
  readonly #place: string;

  constructor(copy: CopyInMaking, file: string) {
    this.#copy = copy;
    this.#address = pathOfFile(file);
    this.#place = placeOf(copy.language, file);
  }

  relative(place: string) {
    return relativeTo(this.#place, place);
  }

  /** Makes all addresses of an element right for the copy. */
  change(element: HTMLElement) {
    const [, name] = /(?:^|\s)(href|src|action)=/.exec(element.rawAttrs) ?? [];
    if (element.rawAttrs.includes('data-')) this.#tell(element);
    if (name) this.#lead(element, name);
  }

  /** Makes an attribute lead to the same thing in the copy, or else on the public site. */
  #lead(element: HTMLElement, name: string) {
    const { site, language, onlyOnline } = this.#copy;
    const isShown = name === 'src';
    const target = targetOf(site, language, this.#address, element.getAttribute(name) ?? '', isShown);
    if (target.kind === 'elsewhere') return;
    if (target.kind === 'inside') {
      this.files.push(target.file);
      setAttribute(element, name, this.relative(target.place) + target.rest);
    } else if (isShown) element.remove();
    else if (site.isPublic) setAttribute(element, name, target.address);
    else dropWay(element, onlyOnline);
  }

  #value = (value: string) => valueInCopy(this.#copy.site, this.#copy.language, this.#place, value);

  /** Makes what an element hands to its script right for the copy. */
  #tell(element: HTMLElement) {
    for (const [name, value] of Object.entries(element.attributes)) {
      if (!name.startsWith('data-') || !/[/"]/.test(value)) continue;
      const told = /^[[{]/.test(value) ? mapJson(value, this.#value) : this.#value(value);
      if (told !== value) setAttribute(element, name, told.endsWith('/') ? `${told}index.html` : told);
    }
  }

  /** The same for what a page has in a script of data. */
  tellScript(script: HTMLElement) {
    const told = mapJson(script.text, this.#value);
    script.set_content(told.replaceAll('<', '\\u003c'));
  }
}

/**
 * A page of the site as it is opened from a disk: addresses are relative and name files, scripts stand in one file
 * that is no module, and what leads out of the copy is taken away or leads to the public site.
 *
 * @param file path of the page below the output folder
 */
export function copiedPage(copy: CopyInMaking, file: string, html: string): CopiedPage {
  const page = parse(html, { comment: true });
  const making = new PageInMaking(copy, file);
  for (const element of page.querySelector('head')?.querySelectorAll(forTheWeb) ?? []) element.remove();
  if (!copy.site.isPublic) for (const element of page.querySelectorAll(namesAddress)) element.remove();
  page.querySelector('[data-takeaway-offer]')?.remove();
  page.querySelector('[data-takeaway-inside]')?.removeAttribute('hidden');

  const scripts = takeScripts(page);
  for (const element of page.querySelectorAll('*')) making.change(element);
  for (const data of page.querySelectorAll('script[type="application/json"]')) making.tellScript(data);
  const search = page.querySelector('dialog.search');
  if (search) setAttribute(search, 'data-pagefind', making.relative(copy.fullText));
  // From here on addresses are those of the copy.
  for (const style of page.querySelectorAll('head style')) {
    if (style.text.length < leastShared) continue;
    const media = style.getAttribute('media');
    const when = media ? ` media="${media}"` : '';
    style.replaceWith(`<link rel="stylesheet" href="${making.relative(copy.styleFor(style.text))}"${when}>`);
  }
  if (scripts.length > 0) {
    const tag = `<script defer src="${making.relative(copy.scriptFor(scripts))}"></script>`;
    page.querySelector('head')?.insertAdjacentHTML('beforeend', tag);
  }
  return {
    html: page.toString(),
    files: making.files,
    main: page.querySelector('main[data-pagefind-body]')?.toString(),
  };
}
