import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import report from '../../content/sources/osl-eva-08-r12.json' with { type: 'json' };
import { licence } from '../data/data-set.ts';
import { guidePages } from '../guide/pages.ts';
import { sourceCitation } from '../provenance/cite.ts';
import { sourceSchema } from '../provenance/schema.ts';
import { type Language, languages } from '../site/languages.ts';
import { words } from '../site/words.ts';
import { type TwinNotes, twinName, twinOf } from './twin.ts';

function notesOf(language: Language): TwinNotes {
  const t = words(language);
  const source = sourceCitation(sourceSchema.parse(report), t);
  return { license: licence.path, source, note: t('twin.note') };
}

/** Writes a Markdown twin beside each page of the guide, from the built page: what a reader sees is what stands in it. */
export const guideTwins = (): AstroIntegration => ({
  name: 'guide-twins',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const language of languages) {
        const notes = notesOf(language);
        for (const path of guidePages) {
          const folder = fileURLToPath(new URL(`${language}/${path}/`, dir));
          const html = readFileSync(`${folder}index.html`, 'utf8');
          writeFileSync(folder + twinName, twinOf(html, notes));
        }
      }
    },
  },
});
