import { digestOf } from './digest.ts';
import { digestHeader } from './storage.ts';

/** Why something could not be kept: the line broke, the reader stopped it, no room, the site is being renewed. */
export type Trouble = 'line' | 'stopped' | 'room' | 'renewed' | 'busy' | 'failed';

/** A trouble that is known before the browser tells of one. */
export class KeepError extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** What an error means to the reader. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof KeepError) return error.trouble;
  const { name } = error as Error;
  if (name === 'AbortError') return 'stopped';
  if (name === 'QuotaExceededError') return 'room';
  return error instanceof TypeError ? 'line' : 'failed';
}

/** Headers that tell how a file came over the line, which no longer holds for the copy. */
const ofTheLine = ['content-encoding', 'content-length', 'vary'];

/**
 * Fetches a file of the site wholly and proves that it is the one that was listed.
 *
 * @throws KeepError `renewed` where another file stands there now: the host is just being given a new edition
 */
export async function fetchListed(
  scope: string,
  [path, digest]: readonly [path: string, digest: string, ...rest: unknown[]],
  signal: AbortSignal,
): Promise<Response> {
  const response = await fetch(scope + path, { signal, cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  if (!response.ok || (await digestOf(bytes)) !== digest) throw new KeepError('renewed');
  const headers = new Headers(response.headers);
  for (const name of ofTheLine) headers.delete(name);
  headers.set(digestHeader, digest);
  return new Response(bytes, { headers });
}

/**
 * Does some work on all items, four at a time, which is what a slow line bears.
 *
 * @throws the first error, when all that was begun has ended
 */
export async function onEach<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values();
  let failed = false;
  const lane = async () => {
    for (const item of left) {
      if (failed) return;
      await work(item).catch((error) => {
        failed = true;
        throw error;
      });
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: 4 }, lane));
  const broken = ended.find((each) => each.status === 'rejected');
  if (broken) throw broken.reason;
}
