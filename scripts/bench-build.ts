// Builds the project in the folder it is called in and prints what that took, as JSON. Called by `npm run bench`, for
// memory is counted for a whole process.
import { build } from 'astro';

const begin = performance.now();
await build({ root: process.cwd(), logLevel: 'error' });
const seconds = (performance.now() - begin) / 1000;
const { user, system } = process.cpuUsage();
const work = (user + system) / 1e6;
console.log(JSON.stringify({ seconds, work, megabytes: process.resourceUsage().maxRSS / 1024 }));
