import { type Zippable, zipSync } from 'fflate';

/**
 * A zip of files. Equal files and an equal date give equal bytes, on every day and in every time zone.
 *
 * @param files path in the zip → content
 * @param date the day that all files bear: `2026-11-25`
 */
export function archive(files: ReadonlyMap<string, string | Uint8Array>, date: string): Uint8Array {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  // A zip has no time zones: it holds what a clock on the wall shows.
  const mtime = new Date(year, month - 1, day, 12);
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    const content = files.get(path) ?? '';
    entries[path] = typeof content === 'string' ? encoder.encode(content) : content;
  }
  return zipSync(entries, { level: 6, mtime });
}
