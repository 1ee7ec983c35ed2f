import { whenNeeded } from '../site/when-needed.ts';

for (const root of document.querySelectorAll<HTMLElement>('compare-consortia')) {
  whenNeeded(root, async () => {
    const { start } = await import('./compare.client.ts');
    return () => start(root);
  });
}
