import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dateOfContent } from '../site/content-date.ts';
import { files } from '../site/files.ts';
import type { SiteUrl } from '../site/site-url.ts';
import { withBasePath } from './headers-file.ts';
import { withPolicy } from './policy.ts';
import { securityPath, securityText } from './security-txt.ts';

/** Writes a built file anew. */
function rewrite(path: string, change: (text: string) => string) {
  try {
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}

function writeSecurityText(folder: string, contact: string, site: string) {
  const path = join(folder, securityPath);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, securityText({ contact, site, changed: dateOfContent('.') }));
}

/**
 * Makes the built site say to browsers and hosts what may be done with it.
 *
 * @param contact where who finds a weakness writes; without one there is no `security.txt`
 */
export const hosting = ({ site, base }: SiteUrl, contact: string | undefined): AstroIntegration => ({
  name: 'hosting',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const file of files('**/*.html', folder)) rewrite(join(folder, file), withPolicy);
      rewrite(join(folder, '_headers'), (text) => withBasePath(text, base));
      if (contact) writeSecurityText(folder, contact, site);
    },
  },
});
