import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

/** What came over the line. */
export interface Traffic {
  bytes: number;
  requests: number;
}

/** A folder on a slow line. */
export interface SlowServer {
  /** Without a closing slash. */
  origin: string;
  /** What was sent until now. */
  traffic(): Traffic;
  close(): void;
}

/** A slow mobile line: 400 ms there and back, 400 kbit/s. */
const roundTrip = 400;
const bytesPerMillisecond = 50;

/** What one packet carries. */
const packet = 1460;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a folder, compressed with brotli, as if over a slow line. The line is in the server and not in the browser,
 * for there the requests of workers would come past it.
 */
export async function serveSlowly(folder: string): Promise<SlowServer> {
  const kept = new Map<string, Uint8Array>();
  const sent = { bytes: 0, requests: 0 };
  let free = 0;

  const compressed = async (file: string) => {
    const bytes = kept.get(file) ?? brotliCompressSync(new Uint8Array(await readFile(file)));
    kept.set(file, bytes);
    return bytes;
  };

  /** Packet after packet; those of several answers take turns on the one line. */
  const send = async (response: ServerResponse, body: Uint8Array) => {
    for (let begin = 0; begin < body.length; begin += packet) {
      const part = body.subarray(begin, begin + packet);
      free = Math.max(free, performance.now()) + part.length / bytesPerMillisecond;
      await wait(free - performance.now());
      response.write(part);
    }
    response.end();
  };

  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    sent.requests++;
    try {
      const body = await compressed(file);
      await wait(roundTrip);
      sent.bytes += body.length;
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-encoding': 'br',
      });
      await send(response, body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    traffic: () => ({ ...sent }),
    close: () => server.close(),
  };
}
