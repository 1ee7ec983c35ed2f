import { preview } from 'astro';

const server = await preview({ root: process.cwd(), logLevel: 'error' });
const base = process.env.SITE_URL ? new URL(process.env.SITE_URL).pathname.replace(/\/*$/, '/') : '/';
console.log(`\nThe site is at http://localhost:${server.port}${base}\n(Ctrl+C ends it)`);
await server.closed();
