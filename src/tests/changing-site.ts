import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { digestOf } from '../offline/digest.ts';
import { type Edition, editionPath, type ListedFile, listPath } from '../offline/edition.ts';

/** The built site on a host that gets new editions, and a line that breaks. */
export interface ChangingSite {
  /** Where the site lies, without a closing slash. */
  origin: string;
  /** Addresses that were asked for and answered, in order, below the base path. */
  asked: string[];
  /** Puts other texts in the place of pages, as a new edition of the site; returns its lists to what was built before. */
  publish(texts: Record<string, (text: string) => string>): Promise<void>;
  /** Lets so many more answers through; all others break off in the middle. */
  breakAfter(answers: number): void;
  /** Takes requests and never answers them. */
  hang(): void;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** Serves an output folder below a base path. */
export async function changingSite(folder: string, base = '/'): Promise<ChangingSite> {
  const changed = new Map<string, Buffer>();
  const asked: string[] = [];
  let left = Number.POSITIVE_INFINITY;
  let isHanging = false;

  const read = (path: string): Buffer | undefined => {
    const file = join(folder, fileOf(path));
    const isThere = statSync(file, { throwIfNoEntry: false })?.isFile();
    return changed.get(path) ?? (isThere ? readFileSync(file) : undefined);
  };

  const answer = (path: string, response: ServerResponse) => {
    const body = read(path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(fileOf(path))] ?? 'application/octet-stream',
      'content-length': body.length,
    });
    left -= 1;
    if (left < 0) {
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
      return;
    }
    asked.push(path);
    response.end(body);
  };

  const server = createServer(({ url = '/' }, response) => {
    if (isHanging) return;
    const { pathname } = new URL(url, 'http://localhost');
    answer(pathname.startsWith(base) ? pathname.slice(base.length) : 'nowhere', response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));

  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}${base.replace(/\/$/, '')}`,
    asked,
    async publish(texts) {
      changed.clear();
      for (const [path, change] of Object.entries(texts)) {
        changed.set(path, Buffer.from(change(String(read(path)))));
      }
      const edition: Edition = JSON.parse(String(read(editionPath)));
      const lists = Object.entries(edition.lists);
      for (const [list, summary] of lists) {
        const files: ListedFile[] = JSON.parse(String(read(listPath(list))));
        for (const file of files) {
          const body = changed.get(file[0]);
          if (body) file[1] = await digestOf(body as Uint8Array<ArrayBuffer>);
        }
        const text = Buffer.from(JSON.stringify(files));
        changed.set(listPath(list), text);
        summary.version = await digestOf(text);
      }
      edition.id = await digestOf(Buffer.from(JSON.stringify(lists)));
      changed.set(editionPath, Buffer.from(JSON.stringify(edition)));
    },
    breakAfter(answers) {
      left = answers;
    },
    hang() {
      isHanging = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
