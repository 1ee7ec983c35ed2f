import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A running nginx with our configuration. */
export interface Nginx {
  origin: string;
  stop(): void;
}

/** Whether a program is installed. */
export function has(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Whether nginx can send what was pressed with brotli. */
export const hasBrotli = (): boolean =>
  existsSync('/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf');

/** A configuration with the folder, the port and the place for what it writes put in. */
function madeFor(conf: string, folder: string, port: number, scratch: string): string {
  const made = conf
    .replaceAll('/tmp/nginx', join(scratch, 'nginx'))
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/site;', `root ${resolve(folder)};`);
  return hasBrotli()
    ? made.replace('include /etc/nginx/brotli*.conf;', readFileSync('.deploy/brotli.conf', 'utf8'))
    : made;
}

/**
 * Serves a built site on this machine with the project's configuration.
 *
 * @param scratch folder for what nginx writes
 * @param conf text of the configuration, where it is not that of `.deploy/nginx.conf`
 * @throws Error where it does not begin to serve
 */
export async function startNginx(
  folder: string,
  port: number,
  scratch: string,
  conf = readFileSync('.deploy/nginx.conf', 'utf8'),
): Promise<Nginx> {
  mkdirSync(scratch, { recursive: true });
  const file = resolve(scratch, 'nginx.conf');
  writeFileSync(file, madeFor(conf, folder, port, resolve(scratch)));
  // Where root starts it, its workers would be somebody who may not read the folder.
  const directives = `daemon off;${process.getuid?.() === 0 ? ' user root;' : ''}`;
  const child = spawn('nginx', ['-c', file, '-g', directives], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 50 && child.exitCode === null; attempt += 1) {
    await setTimeout(100);
    const answer = await fetch(origin).catch(() => undefined);
    if (answer && child.exitCode === null) return { origin, stop: () => child.kill() };
  }
  child.kill();
  throw new Error(`nginx does not serve: ${said}`);
}
