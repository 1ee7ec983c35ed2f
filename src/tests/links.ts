import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readQr } from '../links/qr-testing.ts';
import type { Link } from '../links/schema.ts';
import { listFiles } from './built-site.ts';

/** All short addresses of the registry. */
export const registry = (): Link[] =>
  listFiles('content/links', '*.json').flatMap((file) => {
    const links: Record<string, Omit<Link, 'code'>> = JSON.parse(
      readFileSync(join('content/links', file), 'utf8'),
    );
    return Object.entries(links).map(([code, link]) => ({ code, ...link }));
  });

/** What a picture of a QR code below `qr/` has to say. */
function saidBy(file: string, root: string): string {
  const figure = /^(e[ns]\/facts\/.+)\.svg$/.exec(file)?.[1];
  return figure ? `${root}/${figure}/` : `${root}/go/${file.replace(/\.\w+$/, '')}/`;
}

/**
 * Reads all pictures of QR codes of an output folder.
 *
 * @param root origin and base path that it was built for
 * @returns how many there are, and those that say something else than they should
 */
export async function misreadCodes(folder: string, root: string) {
  const files = listFiles(join(folder, 'qr'), '**/*.{svg,png}');
  const wrong: string[] = [];
  for (const file of files) {
    const said = await readQr(readFileSync(join(folder, 'qr', file))).catch(String);
    if (said !== saidBy(file, root)) wrong.push(`${file}: ${said}`);
  }
  return { count: files.length, wrong };
}
