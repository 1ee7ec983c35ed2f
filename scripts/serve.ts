import { preview } from 'astro';
import { withBase } from '../src/site/addresses.ts';
import { readSiteUrl } from '../src/site/site-url.ts';

const server = await preview({ root: process.cwd(), logLevel: 'error' });
const { base } = readSiteUrl(process.env.SITE_URL);
console.log(`\nThe site is at http://localhost:${server.port}${withBase(base, '')}\n(Ctrl+C ends it)`);
await server.closed();
