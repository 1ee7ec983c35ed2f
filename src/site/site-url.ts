/** Where the site is served: the origin, and the path below which every address lies (`/` or `/name`). */
export interface SiteUrl {
  site: string;
  base: string;
}

/**
 * Reads `SITE_URL` (for example `https://example.org/consortia`) into origin and base path.
 * Without a value it is the root of `http://localhost:4321`.
 *
 * @throws Error that says what a right value looks like.
 */
export function readSiteUrl(value: string | undefined): SiteUrl {
  if (!value) return { site: 'http://localhost:4321', base: '/' };
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      `SITE_URL: found "${value}"; expected an http(s) address, for example SITE_URL=https://example.org/consortia`,
    );
  }
  return { site: url.origin, base: url.pathname.replace(/\/+$/, '') || '/' };
}
