import { whenNeeded } from '../site/when-needed.ts';
import type { BuilderData } from './builder-data.ts';

async function descriptionsAt(address: string): Promise<Record<string, string>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
}

for (const root of document.querySelectorAll<HTMLElement>('link-builder')) {
  const json = root.querySelector('script[type="application/json"]')?.textContent ?? '{}';
  const data: BuilderData = JSON.parse(json);
  root.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  whenNeeded(root, async () => {
    const [{ start }, descriptions] = await Promise.all([
      import('./builder.client.ts'),
      descriptionsAt(data.descriptions),
    ]);
    return () => start(root, data, descriptions);
  });
}
