// The worker that answers for what a reader has kept. It is there only where somebody kept something; it fetches
// nothing by itself, and what it answers with is what `keeper.client.ts` has laid into the caches.
import { notKeptPath } from './edition.ts';
import { editionsOf, finish, forgetOld } from './kept.ts';
import type { PartKey } from './parts.ts';
import { keptPath, languagesToAnswer, pathBelow, ruleOf } from './rules.ts';
import { cacheName, cacheNames, changeKept, findIn, loadKept } from './storage.ts';

/** The parts of a worker's interface that are used here; TypeScript cannot hold its and the page's together. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  data: unknown;
  ports: MessagePort[];
}
interface WorkerScope {
  registration: { scope: string };
  clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<{ id: string }[]>;
  };
  addEventListener(type: 'activate', act: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', act: (event: Asking) => void): void;
  addEventListener(type: 'message', act: (event: Told) => void): void;
}

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;

/** How long a slow line may take before the copy answers; and how long the line then counts as slow, in milliseconds. */
const patience = 3000;
const slowFor = 60_000;
let slowUntil = 0;

const pause = (time: number) => new Promise<undefined>((resolve) => setTimeout(resolve, time, undefined));

async function firstIn(editions: string[], path: string): Promise<Response | undefined> {
  for (const edition of editions) {
    const copy = await findIn(scope, edition, path);
    if (copy) return copy;
  }
  return undefined;
}

/** The copy of a page or file in the edition that is kept. */
async function copyOf(path: string): Promise<Response | undefined> {
  const { current } = await loadKept(scope);
  return firstIn(current ? [current.edition] : [], path);
}

/** The copy of a file that never changes under its name: a page that is open may be of an older edition. */
const namedCopy = async (path: string): Promise<Response | undefined> =>
  firstIn(editionsOf(await loadKept(scope)), path);

/** The page that says that another was not kept, in that one's language, or else in that of what is kept. */
async function notKept(path: string): Promise<Response | undefined> {
  const { current } = await loadKept(scope);
  for (const language of languagesToAnswer(path, current?.parts ?? [])) {
    const page = await copyOf(notKeptPath(language));
    if (page) return page;
  }
  return undefined;
}

/** The network's answer to what is not kept; a page that does not arrive is told of. */
const networkOnly = (request: Request, path: string, isPage: boolean): Promise<Response> =>
  fetch(request).catch(async (error) => {
    const page = isPage ? await notKept(path).catch(() => undefined) : undefined;
    if (page) return page;
    throw error;
  });

/** A copy as the answer to the address that was asked: links of a page hold only at its own address. */
function answerWith(copy: Response, path: string, url: string): Response {
  const kept = keptPath(path);
  return kept === path ? copy : Response.redirect(scope + kept + new URL(url).search);
}

/** The network's answer, or the copy where it fails or tarries; on a line that was slow just now the copy at once. */
async function networkFirst(request: Request, path: string, isPage: boolean): Promise<Response> {
  const found = await copyOf(keptPath(path)).catch(() => undefined);
  if (!found) return networkOnly(request, path, isPage);
  const copy = answerWith(found, path, request.url);
  if (Date.now() < slowUntil) return copy;
  const answer = fetch(request).then(
    (response) => (response.status < 500 ? response : copy),
    () => copy,
  );
  const first = await Promise.race([answer, pause(patience)]);
  if (first) return first;
  slowUntil = Date.now() + slowFor;
  return copy;
}

/** Forgets old editions that no open page needs, and takes away every cache that nothing names. */
async function tidy() {
  const open = new Set((await openPages()).map(({ id }) => id));
  const { old } = await loadKept(scope);
  if (old.length > 0) await changeKept(scope, (kept) => forgetOld(kept, (page) => open.has(page)));
  const kept = await loadKept(scope);
  const named = editionsOf(kept).map((edition) => cacheName(scope, edition));
  const left = (await cacheNames(scope)).filter((name) => !named.includes(name));
  await Promise.all(left.map((name) => caches.delete(name)));
}

const openPages = () => worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });

/** What a page may ask for. */
const acts: Record<string, (parts: PartKey[], date: string) => Promise<unknown>> = {
  /** Parts that were begun are there: from now on they answer. */
  async finish(parts, date) {
    await changeKept(scope, async (kept) => {
      const pages = (await openPages()).map(({ id }) => id);
      return finish(kept, parts, date, pages);
    });
    await tidy();
  },
  tidy,
};

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', (event) => {
  const { act, parts, date } = event.data as { act: string; parts: PartKey[]; date: string };
  const done = (acts[act]?.(parts, date) ?? Promise.resolve()).then(
    () => event.ports[0]?.postMessage('done'),
    () => event.ports[0]?.postMessage('failed'),
  );
  event.waitUntil(done);
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { url, method, mode, cache, headers } = request;
  const rule = ruleOf(scope, { url, method, mode, cache, hasRange: headers.has('range') });
  if (rule === 'leave') return;
  const path = decodeURIComponent(pathBelow(scope, url) ?? '');
  if (rule === 'copy') {
    event.respondWith(
      namedCopy(path).then(
        (copy) => copy ?? fetch(request),
        () => fetch(request),
      ),
    );
    return;
  }
  event.respondWith(networkFirst(request, path, rule === 'page'));
  if (rule === 'page') event.waitUntil(tidy().catch(() => undefined));
});
