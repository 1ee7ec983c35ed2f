// npm run build: holds the content, builds, holds the links. Through Astro's functions, not its command line, which
// would send usage data.
import { build } from 'astro';
import { readSiteUrl } from '../src/site/site-url.ts';
import { type Fault, faultReport } from '../src/validation/fault.ts';
import { brokenLinks } from '../src/validation/links.ts';
import { wordFaults } from '../src/validation/words.ts';

/** Ends the process where there are faults, with all of them in one message. */
function stopAt(faults: Fault[]) {
  if (faults.length === 0) return;
  console.error(`\n${faultReport(faults)}`);
  process.exit(1);
}

const root = process.cwd();
stopAt(wordFaults(root));
// The schemas are made from the vocabularies, so they are only loaded once those are sound.
const { contentFaults } = await import('../src/validation/content.ts');
stopAt(contentFaults(root));
try {
  await build({ root, logLevel: 'error' });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
stopAt(brokenLinks(process.env.OUT_DIR ?? 'dist', readSiteUrl(process.env.SITE_URL)));
console.log('Built; content and links without a fault.');
