import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms from the ground up: each may import from those before it, never from those after it. */
const rooms = [
  'styles',
  'site',
  'links',
  'device',
  'charts',
  'provenance',
  'consortia',
  'bands',
  'list',
  'data',
  'embeds',
  'figures',
  'compare',
  'alike',
  'catalogue',
  'cases',
  'evaluation',
  'guide',
  'worksheets',
  'tools',
  'monitoring',
  'course',
  'paper',
  'passports',
  'search',
  'cite',
  'feeds',
  'programs',
  'share',
  'cards',
  'kit',
  'takeaway',
  'frame',
  'hosting',
  'offline',
  'validation',
  'adding',
  'bench',
  'reproduce',
  'pages',
  'tests',
];

/** Files that may read Astro's collections; all other `.ts` files are pure and run in plain Node. */
const isGate = (file: string) => file.endsWith('/collections.ts') || file.startsWith('src/pages/');

interface Import {
  file: string;
  /** What is imported: a file below the root of the project, or a package. */
  target: string;
}

const roomOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1];

function resolveImport(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  return specifier.startsWith('.') ? join(dirname(file), specifier) : specifier;
}

const pattern = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

const files = globSync('src/**/*.{ts,astro}').toSorted();
const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, specifier = '']) => ({
    file,
    target: resolveImport(file, specifier),
  })),
);

const crossings = imports.filter(({ file, target }) => roomOf(target) && roomOf(file) !== roomOf(target));
const isTest = (file: string) => file.endsWith('.test.ts');

const offenders = (list: Import[]) => list.map(({ file, target }) => `${file} imports ${target}`);

test('every folder is a room, and the map names them in their order', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual([...rooms].toSorted());
  const map = readFileSync('src/README.md', 'utf8');
  const named = [...map.matchAll(/`(\w+)`/g)].flatMap(([, name = '']) =>
    rooms.includes(name) ? [name] : [],
  );
  expect([...new Set(named)]).toEqual(rooms);
});

describe('arrows between rooms point one way', () => {
  test('there are arrows to look at', () => {
    expect(crossings.length).toBeGreaterThan(50);
  });

  test('no room imports from one named after it', () => {
    const upward = crossings.filter(
      ({ file, target }) => rooms.indexOf(roomOf(file) ?? '') < rooms.indexOf(roomOf(target) ?? ''),
    );
    expect(offenders(upward)).toEqual([]);
  });

  test('no room reaches into the inner parts of another: its folders, its code for the browser', () => {
    const inward = crossings.filter(
      ({ target }) =>
        !target.startsWith('src/pages') && (target.split('/').length > 3 || target.includes('.client.')),
    );
    expect(offenders(inward)).toEqual([]);
  });

  test('pure files import neither Astro nor a component', () => {
    const impure = imports.filter(
      ({ file, target }) =>
        file.endsWith('.ts') &&
        !isGate(file) &&
        !isTest(file) &&
        (target.startsWith('astro:') || target.endsWith('.astro')),
    );
    expect(offenders(impure)).toEqual([]);
  });

  test('pages are thin', () => {
    const long = globSync('src/pages/**/*')
      .filter((file) => /\.(astro|ts)$/.test(file))
      .map((file) => [file, readFileSync(file, 'utf8').split('\n').length] as const);
    expect(long.filter(([, lines]) => lines > 50)).toEqual([]);
  });
});
