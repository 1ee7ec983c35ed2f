import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withBase } from '../site/addresses.ts';
import { dateOfContent } from '../site/content-date.ts';
import { files } from '../site/files.ts';
import { languages } from '../site/languages.ts';
import { archive } from './archive.ts';
import { copyOf } from './copy.ts';
import { copyFolder, copyPath } from './names.ts';
import { type Offer, withOffer } from './offer.ts';
import type { PageScript } from './page.ts';
import { scriptFromDisk } from './scripts.ts';
import type { BuiltSite } from './targets.ts';

/** Makes each script once, for both languages. */
function scriptMaker(folder: string, root: string) {
  const made = new Map<string, Promise<string>>();
  return (scripts: PageScript[]) => {
    const key = JSON.stringify(scripts);
    const script = made.get(key) ?? scriptFromDisk(scripts, folder, root);
    made.set(key, script);
    return script;
  };
}

async function writeCopies(folder: string, site: BuiltSite, date: string): Promise<Offer[]> {
  const makeScript = scriptMaker(folder, withBase(site.base, ''));
  const offers: Offer[] = [];
  for (const language of languages) {
    const files = await copyOf({ language, site, folder, date, makeScript });
    const inFolder = [...files].map(
      ([place, content]) => [`${copyFolder(language)}/${place}`, content] as const,
    );
    const zip = archive(new Map(inFolder), date);
    const path = join(folder, copyPath(language));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, zip);
    offers.push({ language, bytes: zip.length, date });
  }
  return offers;
}

/** Tells the pages that offer the copies how large they are. */
function tellSizes(folder: string, pages: string[], offers: Offer[]) {
  for (const page of pages) {
    const file = join(folder, page);
    const html = readFileSync(file, 'utf8');
    const told = withOffer(html, offers);
    if (told !== html) writeFileSync(file, told);
  }
}

/**
 * Makes a copy of the built site in each language that opens from a disk, as a zip, and tells the pages that offer it
 * how large it is.
 *
 * @param root folder of the project
 * @param isPublic whether the address that the site is built for is public
 */
export const takeAwayCopies = (root: string, isPublic: boolean): AstroIntegration => {
  let site: Pick<BuiltSite, 'origin' | 'base'> = { origin: '', base: '/' };
  return {
    name: 'take-away-copies',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = { origin: new URL(config.site ?? '').origin, base: config.base };
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const inSite = new Set(files('**/*', folder));
        const offers = await writeCopies(folder, { ...site, isPublic, files: inSite }, dateOfContent(root));
        tellSizes(
          folder,
          [...inSite].filter((file) => file.endsWith('.html')),
          offers,
        );
      },
    },
  };
};
