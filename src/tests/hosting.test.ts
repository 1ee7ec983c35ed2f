import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { has, hasBrotli, type Nginx, startNginx } from '../bench/nginx.ts';
import { readHeaderRules, withBasePath } from '../hosting/headers-file.ts';
import { scriptHash } from '../hosting/policy.ts';
import { attribute, type BuiltPage, listFiles, readPages, root, siteUrl, where } from './built-site.ts';
import { readNginxConf } from './nginx-conf.ts';

const pages = readPages('dist');
const files = listFiles('dist', '**/*').filter((file) => /\.\w+$/.test(file));
const policyOf = (page: BuiltPage) =>
  attribute(page, 'meta[http-equiv=content-security-policy]', 'content') ?? '';
const directive = (page: BuiltPage, name: string) =>
  policyOf(page)
    .split(';')
    .find((each) => each.startsWith(`${name} `))
    ?.slice(name.length + 1);
const isEmbed = ({ address }: BuiltPage) => address.startsWith('/embed/');
const scriptsOf = ({ html }: BuiltPage) =>
  html
    .querySelectorAll('script')
    .filter((script) => ['module', undefined].includes(script.getAttribute('type')));

describe('the policy of every page', () => {
  test('stands right after its charset, once', () => {
    const misplaced = where(pages, ({ html }) => {
      const [first, second, ...others] = html.querySelectorAll('head > *');
      const isPolicy = (element: typeof first) =>
        element?.getAttribute('http-equiv') === 'content-security-policy';
      return first?.getAttribute('charset') !== 'utf-8' || !isPolicy(second) || others.some(isPolicy);
    });
    expect(misplaced).toEqual([]);
  });

  test('names each script that stands in the page, and no other', () => {
    const wrong = where(pages, (page) => {
      const hashes = scriptsOf(page)
        .filter((script) => !script.hasAttribute('src'))
        .map((script) => scriptHash(script.textContent));
      const named = (directive(page, 'script-src') ?? '').match(/'sha256-[^']*'/g) ?? [];
      return [...new Set(hashes)].toSorted().join() !== named.toSorted().join();
    });
    expect(wrong).toEqual([]);
  });

  test('lets in no other host and no unknown script', () => {
    const loose = (page: BuiltPage) =>
      /https?:|\*|data:|blob:|'unsafe-eval'|'unsafe-hashes'/.test(policyOf(page)) ||
      /unsafe-inline/.test(directive(page, 'script-src') ?? '') ||
      directive(page, 'default-src') !== "'none'" ||
      directive(page, 'base-uri') !== "'none'";
    expect(where(pages, loose)).toEqual([]);
  });

  test('lets programs of the full text run where there is a search, and nowhere else', () => {
    const wrong = where(
      pages,
      (page) => policyOf(page).includes('wasm') !== Boolean(page.html.querySelector('site-search')),
    );
    expect(wrong).toEqual([]);
  });

  test('lets nothing run in a page that others show', () => {
    const embeds = pages.filter(isEmbed);
    expect(embeds.length).toBeGreaterThan(20);
    expect(where(embeds, (page) => policyOf(page).includes('script') || scriptsOf(page).length > 0)).toEqual(
      [],
    );
  });

  test('leaves text one way to become markup', () => {
    const open = where(
      pages,
      (page) => scriptsOf(page).length > 0 && directive(page, 'require-trusted-types-for') !== "'script'",
    );
    expect(open).toEqual([]);
  });
});

describe('every page', () => {
  test('has no script in an attribute or an address', () => {
    const scripted = where(pages, ({ html }) =>
      html
        .querySelectorAll('*')
        .some(({ attributes }) =>
          Object.entries(attributes).some(
            ([name, value]) => /^on/i.test(name) || /^\s*javascript:/i.test(value),
          ),
        ),
    );
    expect(scripted).toEqual([]);
  });

  test('loads from this site alone', () => {
    const loading = 'script[src], img[src], source, iframe, object, embed, video, audio, input[src]';
    const linked = 'link:not([rel=canonical]):not([rel=alternate]):not([rel=license]):not([rel=author])';
    const foreign = pages.flatMap(({ address, html }) =>
      [
        ...html
          .querySelectorAll(loading)
          .flatMap((each) => [
            each.getAttribute('src'),
            ...(each.getAttribute('srcset') ?? '').split(',').map((entry) => entry.trim().split(' ')[0]),
          ]),
        ...html.querySelectorAll(linked).map((each) => each.getAttribute('href')),
        ...[...html.innerHTML.matchAll(/@import[^;]*|url\(([^)#][^)]*)\)/g)].map(
          ([all, inner]) => inner ?? all,
        ),
      ]
        .filter((target) => target && new URL(target, `${root}/`).origin !== siteUrl.site)
        .map((target) => `${address} → ${target}`),
    );
    expect(foreign).toEqual([]);
  });
});

/** What a host sends that knows `_headers`; a header that two rules give would be sent twice or joined. */
function headersOfHost(rules: ReturnType<typeof readHeaderRules>, path: string): [string, string][] {
  const fits = (pattern: string) =>
    new RegExp(`^${pattern.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').replace('*', '.*')}$`).test(path);
  return rules.filter((rule) => fits(rule.path)).flatMap(({ headers }) => Object.entries(headers));
}

describe('hosts are told the same', () => {
  const source = readFileSync('public/_headers', 'utf8');
  const rules = readHeaderRules(source);
  const nginx = readNginxConf(readFileSync('.deploy/nginx.conf', 'utf8'));
  /** As a page is asked for, and as nginx finds it. */
  const asked = files.map((file) => ({
    file: `/${file}`,
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
  }));

  test('no two rules give a file the same header', () => {
    const twice = asked.filter(({ path }) => {
      const names = headersOfHost(rules, path).map(([name]) => name);
      return new Set(names).size !== names.length;
    });
    expect(twice).toEqual([]);
  });

  test('by _headers and by nginx, for every file', () => {
    const different = asked.flatMap(({ file, path }) => {
      const { 'Content-Type': _, ...byHost } = Object.fromEntries(headersOfHost(rules, path));
      // Where nothing is said, these hosts have a file asked for again.
      const expected = { 'Cache-Control': 'no-cache', ...byHost };
      return JSON.stringify(Object.entries(expected).toSorted()) ===
        JSON.stringify(Object.entries(nginx.headersOf(file)).toSorted())
        ? []
        : [{ file, byHost: expected, byNginx: nginx.headersOf(file) }];
    });
    expect(different.slice(0, 5)).toEqual([]);
  });

  test('types: nginx knows every ending, and those that need saying are said alike', () => {
    const endings = [...new Set(files.map((file) => file.split('.').at(-1) ?? ''))];
    expect(endings.filter((ending) => !(ending in nginx.types))).toEqual([]);
    const said = rules.flatMap(({ path, headers }) =>
      headers['Content-Type'] ? [[path.split('.').at(-1), headers['Content-Type']] as const] : [],
    );
    expect(said.map(([ending]) => ending)).toEqual(['webmanifest', 'bib', 'ris', 'csv', 'md']);
    for (const [ending = '', type] of said) {
      const byNginx = nginx.types[ending] ?? '';
      const charset = nginx.charsetTypes.includes(byNginx) ? '; charset=utf-8' : '';
      expect(byNginx + charset).toBe(type);
    }
  });

  test('pages are framed by nobody, but those that are made for it', () => {
    const framing = (page: BuiltPage) =>
      Object.fromEntries(headersOfHost(rules, page.address))['Content-Security-Policy'];
    expect(
      where(pages, (page) => framing(page) !== `frame-ancestors ${isEmbed(page) ? '*' : "'none'"}`),
    ).toEqual([]);
  });

  test('the built file has the base path before each path', () => {
    expect(readFileSync('dist/_headers', 'utf8')).toBe(withBasePath(source, siteUrl.base));
  });

  test('GitHub Pages leaves no folder out', () => {
    expect(readFileSync('dist/.nojekyll', 'utf8')).toBe('');
  });
});

// Below a base path the configuration is edited first (.deploy/README.md).
describe.skipIf(!has('nginx') || siteUrl.base !== '/')('nginx, where it is installed,', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'nginx-'));
  let nginx: Nginx;
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(nginx.origin + path, { headers, redirect: 'manual' });

  beforeAll(async () => {
    nginx = await startNginx('dist', 4431, scratch);
  });

  afterAll(() => {
    nginx?.stop();
    rmSync(scratch, { recursive: true, force: true });
  });

  test('sends a page with its headers, and has it asked for again', async () => {
    const answer = await ask('/en/guide/');
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-cache',
      server: 'nginx',
    });
    const again = await ask('/en/guide/', { 'If-None-Match': answer.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  test('speaks of HTTPS only where it was asked by HTTPS', async () => {
    expect((await ask('/en/')).headers.has('strict-transport-security')).toBe(false);
    const asked = await ask('/en/', { 'X-Forwarded-Proto': 'https' });
    expect(asked.headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  test('leads to the closing slash, wherever it is reached', async () => {
    const answer = await ask('/en/guide?via=radio');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/en/guide/?via=radio']);
  });

  test('answers with our page what is not there, and nobody keeps that', async () => {
    for (const path of ['/en/nowhere/', '/_astro/nothing.js', '/.git/config']) {
      const answer = await ask(path);
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 404, 'no-cache']);
      expect(await answer.text()).toContain('<h1>404</h1>');
    }
  });

  test.each([
    ['/data/consortia.csv', 'text/csv; charset=utf-8', 'public, max-age=86400'],
    ['/data/consortia.json', 'application/json', 'public, max-age=86400'],
    ['/manifest/en.webmanifest', 'application/manifest+json', 'no-cache'],
    ['/cite/en/guide.bib', 'application/x-bibtex; charset=utf-8', 'no-cache'],
    ['/cite/en/guide.ris', 'application/x-research-info-systems; charset=utf-8', 'no-cache'],
    ['/en/guide/types/index.md', 'text/markdown; charset=utf-8', 'no-cache'],
    ['/charts/ratings.en.svg', 'image/svg+xml', 'public, max-age=86400'],
    ['/pagefind/pagefind.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ])('sends %s as %s, kept: %s', async (path, type, kept) => {
    const { status, headers } = await ask(path);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, kept]);
  });

  test('has files whose name changes with their content kept for ever, and pressed', async () => {
    const script = listFiles('dist', '_astro/*.js')[0];
    const { headers } = await ask(`/${script}`, { 'Accept-Encoding': 'gzip' });
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const page = await ask('/es/guide/', { 'Accept-Encoding': 'gzip' });
    expect([page.headers.get('content-encoding'), page.headers.get('vary')]).toEqual([
      'gzip',
      'Accept-Encoding',
    ]);
  });

  test('lets others show embeds and read data, and nobody a page', async () => {
    expect((await ask('/embed/en/charts/ratings/')).headers.get('content-security-policy')).toBe(
      'frame-ancestors *',
    );
    expect((await ask('/data/facts.json')).headers.get('access-control-allow-origin')).toBe('*');
    expect((await ask('/en/')).headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe.skipIf(!has('nginx'))('nginx, set up as the container does it for a site below a path,', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'nginx-'));
  const folder = join(scratch, 'site/consortia');
  const page = readFileSync('dist/en/guide/index.html');
  let nginx: Nginx;
  const ask = (path: string, encoding = 'identity') =>
    fetch(nginx.origin + path, { headers: { 'Accept-Encoding': encoding }, redirect: 'manual' });

  beforeAll(async () => {
    mkdirSync(join(folder, 'en/guide'), { recursive: true });
    mkdirSync(join(folder, '_astro'));
    writeFileSync(join(folder, '_astro/a.js'), 'run()');
    cpSync('dist/404.html', join(folder, '404.html'));
    writeFileSync(join(folder, 'en/guide/index.html'), page);
    // What was pressed is another text than the page, so that one sees which of them is sent.
    writeFileSync(join(folder, 'en/guide/index.html.gz'), gzipSync('pressed'));
    writeFileSync(join(folder, 'en/guide/index.html.br'), brotliCompressSync('pressed'));
    const [, edit = ''] = /(sed "s#.*) > \/out/.exec(readFileSync('.deploy/Dockerfile', 'utf8')) ?? [];
    const conf = execFileSync('sh', ['-c', edit], { encoding: 'utf8', env: { base: '/consortia' } });
    nginx = await startNginx(join(scratch, 'site'), 4432, scratch, conf);
  });

  afterAll(() => {
    nginx?.stop();
    rmSync(scratch, { recursive: true, force: true });
  });

  test('sends pages and files with their headers', async () => {
    const { status, headers } = await ask('/consortia/en/guide/');
    expect([status, headers.get('content-security-policy')]).toEqual([200, "frame-ancestors 'none'"]);
    const script = await ask('/consortia/_astro/a.js');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('answers with our page what is not there', async () => {
    const answer = await ask('/consortia/en/nowhere/');
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('<h1>404</h1>')]);
  });

  test.each(['gzip', ...(hasBrotli() ? ['br'] : [])])('sends what was pressed: %s', async (encoding) => {
    const answer = await ask('/consortia/en/guide/', encoding);
    expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual([encoding, 'pressed']);
    expect(await (await ask('/consortia/en/guide/')).text()).toBe(page.toString());
  });
});
