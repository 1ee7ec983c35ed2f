import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { files } from '../site/files.ts';
import { type Language, languages } from '../site/languages.ts';
import { words } from '../site/words.ts';
import { type PageText, usesAsHtml, usesOfFigures } from './used-in.ts';

/** What a passport has in place of the list that can only be made when all pages are there. */
const gap = /<div data-used-in="([^"]+)"[^>]*><\/div>/;

/** Pages that gather what stands elsewhere: the figures themselves, the guide in one piece. */
const isGathering = (file: string, language: Language) =>
  file.startsWith(`${language}/facts/`) || file === `${language}/guide/print/index.html`;

function fillLanguage(folder: string, language: Language, base: string) {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const pages: PageText[] = files(`${language}/**/index.html`, folder)
    .filter((file) => !isGathering(file, language))
    .map((file) => ({ address: base + file.replace(/index\.html$/, ''), html: read(file) }));
  const uses = usesOfFigures(pages);
  for (const file of files(`${language}/facts/*/index.html`, folder)) {
    const html = read(file);
    const id = gap.exec(html)?.[1];
    if (!id) throw new Error(`${file} has no place for the pages that use its figure`);
    const found = uses.get(id) ?? [];
    const list = found.length > 0 ? usesAsHtml(found) : `<p>${words(language)('facts.usedNowhere')}</p>`;
    writeFileSync(
      join(folder, file),
      html.replace(gap, () => list),
    );
  }
}

/**
 * Tells every passport where its figure is used, from the built pages.
 *
 * @throws Error where a passport has no place for it
 */
export const figureUses = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'figure-uses',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/+$/, '')}/`;
      },
      'astro:build:done': ({ dir }) => {
        for (const language of languages) fillLanguage(fileURLToPath(dir), language, base);
      },
    },
  };
};
