// npm run bench [-- pages serve 30 300 …]: what the site costs. `pages` sets its pages and its search beside the same text
// in Starlight as it comes and on bare pages; `serve` puts load on nginx with our configuration; a number builds a copy
// with so many consortia (made up beyond the real ones) and prints time, memory, size, and what the catalogue costs a
// visitor. Without a word after it: all of that.
import { execFileSync } from 'node:child_process';
import { globSync, rmSync, statSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { visitCatalogue } from '../src/bench/catalogue-visit.ts';
import { removeCopiesAtEnd, scratchCopy, scratchFolder } from '../src/bench/scratch.ts';
import { serveUnderLoad } from '../src/bench/serve.ts';
import { sideBySide } from '../src/bench/side-by-side.ts';
import { textTable } from '../src/bench/table.ts';
import { ensureChromium } from './chromium.mjs';

const root = process.cwd();
const asked = process.argv.slice(2);
const all = asked.length === 0;
const sizes = all ? [30, 300, 3000, 10_000] : asked.map(Number).filter(Boolean);

async function measure(size: number): Promise<string[]> {
  const folder = scratchCopy(root, size);
  const printed = execFileSync(process.execPath, ['--max-old-space-size=16000', 'scripts/bench-build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { seconds, work, megabytes } = JSON.parse(printed.trim().split('\n').at(-1) ?? '');
  const files = globSync('dist/**/*', { cwd: folder, withFileTypes: true }).filter((file) => file.isFile());
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  const visit = await visitCatalogue(folder, ensureChromium());
  rmSync(folder, { recursive: true, force: true });
  return [
    String(size),
    String(pages),
    seconds.toFixed(0),
    work.toFixed(0),
    ((work * 1000) / pages).toFixed(1),
    megabytes.toFixed(0),
    (bytes / 1e6).toFixed(1),
    (visit.firstView / 1000).toFixed(1),
    (visit.firstChoice / 1000).toFixed(1),
    visit.filter.toFixed(0),
    visit.filterWork.toFixed(0),
  ];
}

const head = [
  'consortia',
  'pages',
  'wall s',
  'work s',
  'ms a page',
  'memory MB',
  'output MB',
  'first view kB',
  'first choice kB',
  'filter wall ms',
  'filter work ms',
];
const rows: string[][] = [];
removeCopiesAtEnd(root);
const [processor] = cpus();
console.log(
  `${cpus().length} × ${processor?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}`,
);
if (all || asked.includes('pages') || asked.includes('serve')) {
  execFileSync(process.execPath, ['scripts/build.ts'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
if (all || asked.includes('pages')) {
  console.log(
    '\nA first visit on a phone with a line of 400 ms and 400 kbit/s and the processor slowed 4 times, median of three; ' +
      'kB: brotli.\n',
  );
  console.log(await sideBySide(root, scratchFolder(root), ensureChromium()));
}
if (all || asked.includes('serve')) {
  console.log(
    '\nServed by nginx on this machine to fifty lines at once, ten seconds each, pressed beforehand:\n',
  );
  console.log(await serveUnderLoad(root, join(scratchFolder(root), 'nginx')));
}
for (const size of sizes) rows.push(await measure(size));
if (rows.length > 0) {
  console.log(
    '\nWork: processor time of the build or of the page, in which other programs do not count. ' +
      'kB: brotli. Filter: from the click to the painted answer, processor slowed 4 times, median of seven.\n',
  );
  console.log(textTable([head, ...rows]));
}
