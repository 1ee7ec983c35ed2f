import { expect, test } from 'vitest';
import { embedCode } from '../embeds/code.ts';
import { embeddedChart } from './embed.ts';

const drawing = (height: number) => ({ svg: '', size: { width: 720, height } });

test('the code to embed has an address, a name and room for either drawing, and no way out of its quotes', () => {
  const code = embedCode(
    embeddedChart(
      {
        title: 'A "title" & more',
        measure: 'm',
        description: 'd'.repeat(100),
        source: 's'.repeat(100),
        drawings: { narrow: drawing(600), wide: drawing(300) },
      },
      'https://example.org/embed/en/charts/one/',
    ),
  );
  expect(code).toContain('src="https://example.org/embed/en/charts/one/"');
  expect(code).toContain('title="A &quot;title&quot; &amp; more"');
  expect(code).toMatch(/height:clamp\(586px,\(640px - 100vw\)\*999,610px\)/);
});
