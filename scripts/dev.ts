// npm run dev: the writer's server; `npm run dev -- --host` shows it to a phone on the same network. Through Astro's
// function, not its command line, which would send usage data.
import { dev } from 'astro';

await dev({ root: process.cwd(), server: { host: process.argv.includes('--host') } });
