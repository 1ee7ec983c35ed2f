// Which Chromium the browser tests use. Plain JavaScript: it runs before any package is there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium or Chrome on this machine; `CHROMIUM` in the environment goes first. */
export function findChromium() {
  const { CHROMIUM, PATH = '' } = process.env;
  const onPath = PATH.split(process.platform === 'win32' ? ';' : ':').flatMap((folder) =>
    names.map((name) => `${folder}/${name}`),
  );
  return [CHROMIUM, ...onPath, ...elsewhere].find((path) => path && existsSync(path));
}

/** Finds a Chromium or installs Debian's; ends the process with a clear message where neither works. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (canInstall) {
    console.log("Installing Debian's chromium for the browser tests (once)…");
    const quietly = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], quietly);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quietly);
  }
  const installed = findChromium();
  if (installed) return installed;
  console.error(
    'The browser tests need Chromium or Chrome, and none was found.\n' +
      'Install it (Debian, Ubuntu: "sudo apt-get install chromium"), or say where it is: CHROMIUM=/path/to/chrome npm test',
  );
  process.exit(1);
}
