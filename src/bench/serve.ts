import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { has, startNginx } from './nginx.ts';
import { textTable } from './table.ts';

/** Home, the longest text of the guide, the largest list, a drawing, data, and an address that leads nowhere. */
const paths = [
  'en/',
  'es/guide/questions/',
  'es/catalogue/',
  'charts/ratings.en.svg',
  'data/consortia.json',
  'en/nowhere/',
];

/** Presses a file beforehand, as the container does, and gives the names of what was written. */
function pressed(file: string): string[] {
  const bytes = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(bytes));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  return [`${file}.br`, `${file}.gz`];
}

const number = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? '–';

/** Asks for one address from fifty lines at once for ten seconds, and gives what wrk found out. */
function load(origin: string, path: string): string[] {
  const url = `${origin}/${path}`;
  const asking = ['-H', 'Accept-Encoding: br, gzip'];
  const said = execFileSync('wrk', ['-t2', '-c50', '-d10s', '--latency', ...asking, url], {
    encoding: 'utf8',
  });
  const bytes = Number(
    execFileSync('curl', ['-s', '-o', '/dev/null', '-w', '%{size_download}', ...asking, url], {
      encoding: 'utf8',
    }),
  );
  return [
    path,
    (bytes / 1000).toFixed(1),
    Number(number(said, /Requests\/sec:\s+([\d.]+)/)).toFixed(0),
    number(said, /50%\s+(\S+)/),
    number(said, /99%\s+(\S+)/),
    number(said, /timeout (\d+)/).replace('–', '0'),
  ];
}

/**
 * What nginx with our configuration serves on this machine, the one that asks included.
 *
 * @param root of the project, built
 * @param scratch folder for what nginx writes
 * @returns a table as text, or a sentence that says what is missing
 */
export async function serveUnderLoad(root: string, scratch: string): Promise<string> {
  const missing = ['nginx', 'wrk', 'curl'].filter((program) => !has(program));
  if (missing.length > 0) {
    return `Not measured how fast it is served: ${missing.join(', ')} not installed (Debian: nginx-light wrk curl).`;
  }
  const folder = join(root, 'dist');
  const files = paths.flatMap((path) => globSync(path.replace(/\/$/, '/index.html'), { cwd: folder }));
  const extra = [...files, '404.html'].flatMap((file) => pressed(join(folder, file)));
  const nginx = await startNginx(folder, 4430, scratch);
  try {
    const head = ['file', 'kB', 'requests a second', 'half within', '99 % within', 'timeouts'];
    return textTable([head, ...paths.map((path) => load(nginx.origin, path))]);
  } finally {
    nginx.stop();
    for (const file of extra) rmSync(file, { force: true });
  }
}
