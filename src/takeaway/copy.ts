import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageAddress } from '../site/addresses.ts';
import type { Language } from '../site/languages.ts';
import { words } from '../site/words.ts';
import { isRead, isTaken } from './contents.ts';
import { dataScripts, rootMark } from './data-scripts.ts';
import { filesFolder, scriptsFolder } from './folders.ts';
import { fullTextOf, type TextPage } from './full-text.ts';
import { readmeName } from './names.ts';
import { type CopyInMaking, copiedPage, type PageScript } from './page.ts';
import { passagesOf } from './passages.ts';
import { placeOf } from './places.ts';
import { readmeText } from './readme.ts';
import { type BuiltSite, targetOf } from './targets.ts';

/** Path of the full text below the folder of files. */
const fullTextFile = 'full-text/index.json';

/** Gives each text a place by what it says, and keeps it. */
class Shelf<Item> {
  readonly items = new Map<string, Item>();
  readonly #ending: string;

  constructor(ending: string) {
    this.#ending = ending;
  }

  put(item: Item): string {
    const name = createHash('sha256').update(JSON.stringify(item)).digest('hex').slice(0, 10);
    const place = `${scriptsFolder}/${name}.${this.#ending}`;
    this.items.set(place, item);
    return place;
  }
}

/** Makes the script of a page run from a disk. */
export type MakeScript = (scripts: PageScript[]) => Promise<string>;

/** What the copy of a language is made of. */
export interface CopyOrder {
  language: Language;
  site: BuiltSite;
  /** The output folder. */
  folder: string;
  /** Of the content: `2026-11-25`. */
  date: string;
  makeScript: MakeScript;
}

/** The titles of the search, with addresses in the copy; pages that are not in it are not found. */
function titlesIn(site: BuiltSite, language: Language, json: string): string {
  const data = JSON.parse(json);
  const pages = data.pages.flatMap(([title, description, href]: string[]) => {
    const target = targetOf(site, language, '', href ?? '');
    return target.kind === 'inside' ? [[title, description, `${rootMark}${target.place}`]] : [];
  });
  return JSON.stringify({ ...data, pages });
}

/** The copy of one language in the making. */
class Copy {
  readonly files = new Map<string, string | Uint8Array>();
  readonly #order: CopyOrder;
  readonly #read: string[];
  readonly #scripts = new Shelf<PageScript[]>('js');
  readonly #styles = new Shelf<string>('css');
  readonly #texts: TextPage[] = [];
  readonly #making: CopyInMaking;

  constructor(order: CopyOrder) {
    const { language, site } = order;
    this.#order = order;
    this.#read = [...site.files].filter((file) => isRead(language, file)).sort();
    this.#making = {
      site,
      language,
      scriptFor: (scripts) => this.#scripts.put(scripts),
      styleFor: (css) => this.#styles.put(css),
      fullText: `${filesFolder}/${fullTextFile}`,
      onlyOnline: words(language)('takeCopy.onlyOnline'),
    };
  }

  #source = (file: string) => readFileSync(join(this.#order.folder, file));

  /** Takes a page, and what it shows and leads to. */
  takePage(file: string) {
    const { language } = this.#order;
    const { html, files, main } = copiedPage(this.#making, file, this.#source(file).toString());
    const place = placeOf(language, file);
    this.files.set(place, html);
    if (main) this.#texts.push({ place, ...passagesOf(main) });
    for (const shown of files) {
      const at = placeOf(language, shown);
      if (!shown.endsWith('.html') && !this.files.has(at)) this.files.set(at, this.#source(shown));
    }
  }

  takeData() {
    const { language, site } = this.#order;
    const data = [...site.files].filter((file) => file.startsWith('data/'));
    for (const file of data) this.files.set(placeOf(language, file), this.#source(file));
    const texts = new Map(this.#read.map((file) => [file, this.#source(file).toString()]));
    const titles = `search/${language}.json`;
    texts.set(titles, titlesIn(site, language, this.#source(titles).toString()));
    texts.set(fullTextFile, JSON.stringify(fullTextOf(this.#texts)));
    for (const [place, text] of dataScripts(texts)) this.files.set(place, text);
  }

  async takeCode() {
    const { makeScript } = this.#order;
    for (const [place, css] of this.#styles.items) this.files.set(place, css);
    for (const [place, scripts] of this.#scripts.items) this.files.set(place, await makeScript(scripts));
  }

  takeReadme() {
    const { language, site, date } = this.#order;
    const address = site.isPublic ? site.origin + pageAddress(site.base, language, '') : undefined;
    this.files.set(readmeName(language), readmeText(language, date, address));
  }
}

/**
 * The copy of the built site in one language, which opens from a disk.
 *
 * @returns place in the copy → content
 * @throws Error where a page has a script that cannot be made to run from a disk
 */
export async function copyOf(order: CopyOrder): Promise<Map<string, string | Uint8Array>> {
  const { language, site } = order;
  const copy = new Copy(order);
  const pages = [...site.files].filter(
    (file) => file.startsWith(`${language}/`) && file.endsWith('.html') && isTaken(language, file),
  );
  for (const page of pages.sort()) copy.takePage(page);
  copy.takeData();
  await copy.takeCode();
  copy.takeReadme();
  return copy.files;
}
