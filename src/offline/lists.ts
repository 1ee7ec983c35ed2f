import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { getManifest } from 'workbox-build';
import { pathOfFile } from '../site/addresses.ts';
import { type Language, languages } from '../site/languages.ts';
import { digestOf } from './digest.ts';
import type { ListedFile } from './edition.ts';
import { needsOf } from './needs.ts';
import { type ListId, listIds, patternsOf } from './parts.ts';

/** What hosts compress on the way. */
const isText = (file: string) => /\.(html|js|json|svg|webmanifest)$/.test(file);

/** Bytes of a file on the line: as a host compresses it while it answers, which is a little less than can be. */
const costOf = (file: string, bytes: Buffer) =>
  isText(file)
    ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
    : bytes.length;

/** Files of the output folder by list, with slashes, in order. */
export type FilesByList = Map<`${Language}/${ListId}`, string[]>;

async function filesThatFit(folder: string, patterns: string[]): Promise<string[]> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: folder,
    globPatterns: patterns,
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
  });
  if (warnings.length > 0) throw new Error(`Lists of what can be kept: ${warnings.join('; ')}`);
  return manifestEntries.map(({ url }) => url).sort();
}

/** Says once, among what all share, what more than one list has. */
function shareCommon(lists: Map<ListId, string[]>): Map<ListId, string[]> {
  const counts = new Map<string, number>();
  for (const file of [...lists.values()].flat()) counts.set(file, (counts.get(file) ?? 0) + 1);
  const shared = lists.get('shared') ?? [];
  const common = [...counts].filter(([, count]) => count > 1).map(([file]) => file);
  const all = new Set([...shared, ...common]);
  const own = [...lists].map(([id, files]) => [id, files.filter((file) => !all.has(file))] as const);
  return new Map([...own, ['shared', [...all].sort()]]);
}

/**
 * Which files of the built site each list has, in both languages.
 *
 * @throws Error where a pattern fits nothing
 */
export async function findFiles(folder: string, base: string): Promise<FilesByList> {
  const read = (path: string) =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined;
  const found: FilesByList = new Map();
  for (const language of languages) {
    const lists = new Map<ListId, string[]>();
    for (const id of listIds) {
      const files = await filesThatFit(folder, patternsOf(language, id));
      const pages = files.filter((file) => file.endsWith('.html')).map((file) => read(file) ?? '');
      lists.set(id, [...new Set([...files, ...needsOf(pages, base, read)])]);
    }
    for (const [id, files] of shareCommon(lists)) found.set(`${language}/${id}`, files);
  }
  return found;
}

/** A file as a list has it. */
export async function listed(folder: string, file: string): Promise<ListedFile> {
  const bytes = readFileSync(join(folder, file));
  return [pathOfFile(file), await digestOf(bytes), costOf(file, bytes), bytes.length];
}
