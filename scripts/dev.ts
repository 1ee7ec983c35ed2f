// npm run dev: the writer's server. Through Astro's function, not its command line, which would send usage data.
import { dev } from 'astro';

await dev({ root: process.cwd() });
