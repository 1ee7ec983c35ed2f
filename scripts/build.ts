// npm run build: holds the content, builds, holds the links. Through Astro's functions, not its command line, which
// would send usage data.
import { build } from 'astro';
import { readSiteUrl } from '../src/site/site-url.ts';
import { errorText, type Fault, faultReport } from '../src/validation/fault.ts';
import { brokenLinks } from '../src/validation/links.ts';
import { projectFaults } from '../src/validation/project.ts';

// A writer gets what is wrong, not a trace; DEBUG=1 npm run build gives the trace too.
if (!process.env.DEBUG) Error.stackTraceLimit = 0;

/** Ends the process with a message to the writer. */
function stop(message: string): never {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Ends the process where there are faults, with all of them in one message. */
function stopAt(faults: Fault[]) {
  if (faults.length > 0) stop(faultReport(faults));
}

const root = process.cwd();
try {
  const siteUrl = readSiteUrl(process.env.SITE_URL);
  stopAt(await projectFaults(root));
  // The navigation is made from words and records: it is held when these hold.
  const { navigationFaults } = await import('../src/validation/navigation.ts');
  stopAt(navigationFaults(root));
  await build({ root, logLevel: 'error' });
  stopAt(brokenLinks(process.env.OUT_DIR ?? 'dist', siteUrl));
} catch (error) {
  stop(errorText(error));
}
console.log('Built; content and links without a fault.');
