import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { linkPackages } from './scratch.ts';

/** A text of the built site, without what our own look adds to it. */
interface BareText {
  /** Path without slashes around it: `en/guide/roles`. */
  path: string;
  title: string;
  description: string;
  /** HTML of plain elements. */
  body: string;
}

const kept = new Set(['href', 'colspan', 'rowspan', 'scope', 'lang']);

/** Takes away scripts, styles, drawings, and every attribute that carries no meaning of the text. */
function strip(element: HTMLElement) {
  for (const part of element.querySelectorAll('script, style, svg, template, button, input')) part.remove();
  for (const part of element.querySelectorAll('*')) {
    for (const name of Object.keys(part.attributes)) if (!kept.has(name)) part.removeAttribute(name);
  }
}

/** The texts of the pages below `folder`, each language, as the build made them. */
export function bareTexts(dist: string, folder: string): BareText[] {
  return globSync(`{en,es}/${folder}/**/index.html`, { cwd: dist })
    .toSorted()
    .map((file) => {
      const page = parse(readFileSync(join(dist, file), 'utf8'));
      const main = page.querySelector('.sl-markdown-content');
      if (!main) throw new Error(`${file} has no text to compare: no .sl-markdown-content in it`);
      strip(main);
      return {
        path: dirname(file),
        title: page.querySelector('h1')?.text.trim() ?? '',
        description: page.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
        body: main.innerHTML,
      };
    });
}

const write = (file: string, text: string) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** A page as somebody would write it by hand who wants nothing but the text: the floor. */
const barePage = ({ path, title, description, body }: BareText) => `<!doctype html>
<html lang="${path.slice(0, 2)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="icon" href="data:,">
<style>body{max-width:40rem;margin:auto;padding:1rem;font:1rem/1.6 system-ui,sans-serif}</style>
<h1>${title}</h1>
${body}
`;

/** Writes the bare pages into `folder`, under the same addresses. */
export function writeFloor(folder: string, texts: BareText[]): void {
  for (const text of texts) write(join(folder, text.path, 'index.html'), barePage(text));
}

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: 'Export consortia',
      locales: { en: { label: 'English' }, es: { label: 'Español' } },
      defaultLocale: 'en',
      sidebar: [{ label: 'Guide', items: [{ autogenerate: { directory: 'guide' } }] }],
    }),
  ],
});
`;

/** Astro's own module: the other project imports it, this file does not. */
const collections = 'astro:content';

const contentConfig = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from '${collections}';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Blank lines would end a block of HTML in Markdown. */
const markdown = ({ title, description, body }: BareText) =>
  [
    '---',
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(description)}`,
    '---',
    '',
    `<div>${body.replace(/\s*\n\s*/g, ' ')}</div>`,
    '',
  ].join('\n');

/**
 * Writes a project of Starlight as it comes, with the same texts, into `folder`.
 *
 * @param root our own project, whose packages it uses
 */
export function writeStarlight(folder: string, root: string, texts: BareText[]): void {
  rmSync(folder, { recursive: true, force: true });
  // Vite looks here for which packages it is to build in.
  write(
    join(folder, 'package.json'),
    JSON.stringify({ type: 'module', dependencies: { '@astrojs/starlight': '*', astro: '*' } }),
  );
  write(join(folder, 'astro.config.mjs'), config);
  write(join(folder, 'src/content.config.ts'), contentConfig);
  cpSync(join(root, 'public/icon.svg'), join(folder, 'public/favicon.svg'));
  for (const text of texts) write(join(folder, 'src/content/docs', `${text.path}.md`), markdown(text));
  linkPackages(root, folder);
}
