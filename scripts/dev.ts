// npm run dev: the writer's server; `npm run dev -- --host` shows it to a phone on the same network. Through Astro's
// function, not its command line, which would send usage data.
import { join } from 'node:path';
import { dev } from 'astro';
import { errorText, faultReport } from '../src/validation/fault.ts';
import { projectFaults } from '../src/validation/project.ts';

// A writer gets what is wrong, not a trace; DEBUG=1 npm run dev gives the trace too.
if (!process.env.DEBUG) Error.stackTraceLimit = 0;

const root = process.cwd();
/** Waits until an editor has written all it saves. */
const pause = 300;

/** Tells what is wrong in the content. Says whether something is. */
async function tellFaults(): Promise<boolean> {
  const faults = await projectFaults(root);
  if (faults.length > 0) console.error(`\n${faultReport(faults)}`);
  return faults.length > 0;
}

try {
  if (await tellFaults()) process.exit(1);
  const server = await dev({ root, server: { host: process.argv.includes('--host') } });
  let due: ReturnType<typeof setTimeout> | undefined;
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(join(root, 'content'))) return;
    clearTimeout(due);
    due = setTimeout(tellFaults, pause);
  });
} catch (error) {
  console.error(`\n${errorText(error)}`);
  process.exit(1);
}
