import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { type Language, languages } from '../site/languages.ts';
import { digestOf } from './digest.ts';
import {
  type Edition,
  editionPath,
  type ListedFile,
  type ListSummary,
  listPath,
  summaryOf,
} from './edition.ts';
import { workerFile } from './files.ts';
import { fillCosts } from './fill-costs.ts';
import { type FilesByList, findFiles, listed } from './lists.ts';
import { type ListId, listIds } from './parts.ts';

/** The page that says what each part costs. */
const pageFile = (language: Language) => `${language}/about/offline/index.html`;

/** Writes the worker, in one file that needs no other. */
const writeWorker = (folder: string) =>
  build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL('worker.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: workerFile },
      },
    },
  });

type Measured = Map<string, ListedFile>;

async function measureAll(folder: string, files: FilesByList): Promise<Measured> {
  const measured: Measured = new Map();
  for (const file of new Set([...files.values()].flat())) measured.set(file, await listed(folder, file));
  return measured;
}

const filesOf = (list: string[], measured: Measured) =>
  list.map((file) => measured.get(file)).filter((file) => file !== undefined);

/** Writes the costs into the pages, and measures those pages again. */
async function writeCosts(folder: string, files: FilesByList, measured: Measured) {
  for (const language of languages) {
    const summaries = Object.fromEntries(
      listIds.map((id) => [id, summaryOf(filesOf(files.get(`${language}/${id}`) ?? [], measured), '')]),
    ) as Record<ListId, ListSummary>;
    const file = pageFile(language);
    const html = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), fillCosts(html, language, summaries));
    measured.set(file, await listed(folder, file));
  }
}

/** Writes the lists, and what the site offers to keep. */
async function writeLists(folder: string, files: FilesByList, measured: Measured) {
  const lists: Edition['lists'] = Object.create(null);
  for (const [list, names] of files) {
    const listedFiles = filesOf(names, measured);
    const text = Buffer.from(JSON.stringify(listedFiles));
    const path = join(folder, listPath(list));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    lists[list] = summaryOf(listedFiles, await digestOf(text));
  }
  const id = await digestOf(Buffer.from(JSON.stringify(lists)));
  writeFileSync(join(folder, editionPath), JSON.stringify({ id, lists } satisfies Edition));
}

/**
 * Makes the site fit to be kept: the lists of its parts, what they cost, and the worker that answers for them. It has to
 * come last: a file that changes after it is listed could not be kept.
 */
export const keepable = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'keepable',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await findFiles(folder, base);
        const measured = await measureAll(folder, files);
        await writeCosts(folder, files, measured);
        await writeLists(folder, files, measured);
        await writeWorker(folder);
      },
    },
  };
};
