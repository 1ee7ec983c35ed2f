// npm test: installs what is missing, checks, builds, runs every test, and ends with a count.
import { mkdirSync, readFileSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';
import { ensurePackages, runScript } from './packages.mjs';

const resultFile = '.astro/test-results.json';

ensurePackages();
const chromium = ensureChromium();
runScript('check');
mkdirSync('.astro', { recursive: true });
process.on('exit', () => {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(resultFile, 'utf8'));
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
});
runScript('vitest', ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`], {
  CHROMIUM: chromium,
});
