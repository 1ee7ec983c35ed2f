import { keep } from '../search/keep.ts';
import { dataScriptOf, fromRoot, rootMark, scriptDepth } from './data-scripts.ts';

declare global {
  interface Window {
    /** Texts of files by their path, put there by the scripts that carry them. */
    takenFiles?: Record<string, string>;
  }
}

/** Address of the copy's folder, with its closing slash. */
export const root = new URL('../'.repeat(scriptDepth), (document.currentScript as HTMLScriptElement).src)
  .href;

function loadScript(place: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = root + place;
    script.onload = () => resolve();
    script.onerror = () => reject(new TypeError(`${place} cannot be read`));
    document.head.append(script);
  });
}

const loads = new Map<string, () => Promise<void>>();

/**
 * What scripts of the copy have in place of `fetch`, which reads no file beside a page that lies on a disk: the file comes
 * out of a script that carries it.
 *
 * @throws TypeError, as `fetch` does, where nothing can be had
 */
export async function fetchBeside(address: string): Promise<Response> {
  const { href } = new URL(address, location.href);
  const file = fromRoot(root, href);
  const script = file && dataScriptOf(file);
  if (!script) throw new TypeError(`${href} is not in the copy`);
  const load = loads.get(script) ?? keep(() => loadScript(script));
  loads.set(script, load);
  await load();
  const text = window.takenFiles?.[file];
  return new Response(text?.replaceAll(rootMark, root) ?? '', { status: text === undefined ? 404 : 200 });
}
