import { type Kept, nothing, readKept } from './kept.ts';

/** The header of a kept file in which its digest stands. */
export const digestHeader = 'x-kept-digest';

/** Each site of an origin has its own caches: the scope stands in their names. */
const prefix = (scope: string) => `kept ${scope} `;

/** Name of the cache of an edition. */
export const cacheName = (scope: string, edition: string): string => prefix(scope) + edition;

const stateCache = (scope: string) => `${prefix(scope)}state`;
const stateAddress = (scope: string) => `${scope}offline/state`;

/** Names of all caches of a site but the one for what is kept. */
export const cacheNames = async (scope: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix(scope)) && name !== stateCache(scope));

/** What is kept of a site. It makes no cache where there is none. */
export async function loadKept(scope: string): Promise<Kept> {
  if (!(await caches.has(stateCache(scope)))) return nothing;
  const stored = await (await caches.open(stateCache(scope))).match(stateAddress(scope));
  return stored ? readKept(await stored.text()) : nothing;
}

async function saveKept(scope: string, kept: Kept) {
  const cache = await caches.open(stateCache(scope));
  await cache.put(stateAddress(scope), new Response(JSON.stringify(kept)));
}

/** Does something while nobody else of the site changes what is kept: not another tab, not the worker. */
const alone = <Result>(scope: string, work: () => Promise<Result>): Promise<Result> =>
  navigator.locks ? (navigator.locks.request(prefix(scope), work) as Promise<Result>) : work();

/** Changes what is kept, as it is now; gives what it is then. */
export const changeKept = (scope: string, change: (kept: Kept) => Kept | Promise<Kept>): Promise<Kept> =>
  alone(scope, async () => {
    const kept = await change(await loadKept(scope));
    await saveKept(scope, kept);
    return kept;
  });

/** Takes all caches of a site away. */
export const dropAll = (scope: string): Promise<void> =>
  alone(scope, async () => {
    const names = [...(await cacheNames(scope)), stateCache(scope)];
    await Promise.all(names.map((name) => caches.delete(name)));
  });

/** A kept file of an edition, or undefined. */
export async function findIn(scope: string, edition: string, path: string): Promise<Response | undefined> {
  const name = cacheName(scope, edition);
  if (!(await caches.has(name))) return undefined;
  return (await caches.open(name)).match(scope + path, { ignoreVary: true });
}
