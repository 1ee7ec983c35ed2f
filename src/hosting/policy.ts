import { createHash } from 'node:crypto';

/** A script of a page: its attributes as they are written, and what stands in it. */
const script = /<script((?:"[^"]*"|[^">])*)>([\s\S]*?)<\/script>/g;
const isCode = (attributes: string) => !/\btype="(?!module")/.test(attributes);
const isInline = (attributes: string) => !/\bsrc=/.test(attributes);

/** What the policy names a script by that stands in the page: any other, and any change of it, is refused. */
export const scriptHash = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/**
 * What every page may do: nothing but show what this site has. Styles may stand in a page and in its elements
 * (`'unsafe-inline'`), because that spares a slow line a request, and because the width of a thread or of a bar is a
 * value of its own that no sheet of styles could list; a style cannot run anything, and nothing from outside can be
 * loaded by one.
 */
const always = [
  "default-src 'none'",
  "img-src 'self'",
  "form-action 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "style-src 'self' 'unsafe-inline'",
];

/**
 * The content security policy of a page, made from what is in it: a page without scripts may run none, and only one
 * that has the search may run the full text's program, which is WebAssembly. Text becomes markup only by way of the
 * policy "site" (`src/site/own-markup.ts`). A worker may be any script of the site. The directives stand in the order
 * in which pages are smallest. Who may show the page in a frame cannot be said here, but in
 * `public/_headers`.
 *
 * @param html the whole page
 * @see https://www.w3.org/TR/CSP3/
 */
export function pagePolicy(html: string): string {
  const scripts = [...html.matchAll(script)].filter(([, attributes = '']) => isCode(attributes));
  if (scripts.length === 0) return always.join(';');
  const inline = scripts.filter(([, attributes = '']) => isInline(attributes));
  const sources = [
    "'self'",
    ...(html.includes('<site-search') ? ["'wasm-unsafe-eval'"] : []),
    ...new Set(inline.map(([, , code = '']) => scriptHash(code))),
  ];
  return [
    ...always,
    "require-trusted-types-for 'script'",
    "connect-src 'self'",
    `script-src ${sources.join(' ')}`,
    'trusted-types site',
  ].join(';');
}

const charset = /<meta charset="utf-8"\s*\/?>/i;

/**
 * The page with its policy, before anything that it rules.
 *
 * @throws Error where the page does not say its charset, after which the policy stands
 */
export function withPolicy(html: string): string {
  if (!charset.test(html)) throw new Error('no <meta charset="utf-8"> after which the policy could stand');
  const policy = `<meta http-equiv="content-security-policy" content="${pagePolicy(html)}">`;
  return html.replace(charset, (tag) => tag + policy);
}
