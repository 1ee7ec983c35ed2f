import { readSiteUrl } from '../src/site/site-url.ts';
import { faultReport } from '../src/validation/fault.ts';
import { brokenLinks } from '../src/validation/links.ts';

const faults = brokenLinks(process.env.OUT_DIR ?? 'dist', readSiteUrl(process.env.SITE_URL));
if (faults.length > 0) {
  console.error(faultReport(faults));
  process.exitCode = 1;
} else {
  console.log('links: no fault');
}
