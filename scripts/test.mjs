// npm test: installs what is missing, checks, builds, runs every test, and ends with a count.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';
import { ensurePackages, runScript } from './packages.mjs';

const resultFile = '.astro/test-results.json';

ensurePackages();
const chromium = ensureChromium();
runScript('check');
mkdirSync('.astro', { recursive: true });
rmSync(resultFile, { force: true });
process.on('exit', () => {
  if (!existsSync(resultFile)) return;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(resultFile, 'utf8'));
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
});
runScript('vitest', ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`], {
  CHROMIUM: chromium,
});
