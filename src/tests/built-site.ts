import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import type { Language } from '../site/languages.ts';

/** A page of the built site, as the tests read it. */
export interface BuiltPage {
  /** Address below the base path: `/en/guide/`. */
  address: string;
  /** Undefined for the front door and "not found". */
  language: Language | undefined;
  html: HTMLElement;
  /** Text of the page's main part. */
  text: string;
}

/** Reads all pages of an output folder, in the order of their addresses. */
export const readPages = (folder: string): BuiltPage[] =>
  globSync('**/*.html', { cwd: folder })
    .toSorted()
    .map((file) => {
      const html = parse(readFileSync(join(folder, file), 'utf8'));
      const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      const language = (/^\/(en|es)\//.exec(address)?.[1] ?? undefined) as Language | undefined;
      const main = html.querySelector('main')?.clone() as HTMLElement | undefined;
      for (const code of main?.querySelectorAll('script, style') ?? []) code.remove();
      return { address, language, html, text: main?.textContent ?? '' };
    });

/** Reads a JSON file of an output folder. */
export const readData = (folder: string, file: string) =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'));
