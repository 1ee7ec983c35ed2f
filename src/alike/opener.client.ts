import { whenNeeded } from '../site/when-needed.ts';

for (const root of document.querySelectorAll<HTMLElement>('alike-finder')) {
  whenNeeded(root, async () => {
    const { start } = await import('./alike.client.ts');
    return () => start(root);
  });
}
