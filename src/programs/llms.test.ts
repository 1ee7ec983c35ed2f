import { expect, test } from 'vitest';
import { llmsText, robotsText } from './llms.ts';

test('llms.txt has title, summary, text and lists, a blank line between', () => {
  const links = [
    { text: 'Money', href: 'https://example.org/en/guide/money/index.md', note: 'Who pays.' },
    { text: 'Roles', href: 'https://example.org/en/guide/roles/index.md', note: 'Who does what.' },
  ];
  expect(
    llmsText({
      title: 'Site',
      summary: 'What it is.',
      paragraphs: ['Know this.'],
      sections: [{ title: 'Guide', links }],
    }),
  ).toBe(
    '# Site\n\n> What it is.\n\nKnow this.\n\n## Guide\n\n- [Money](https://example.org/en/guide/money/index.md): Who pays.\n- [Roles](https://example.org/en/guide/roles/index.md): Who does what.\n',
  );
});

test('robots.txt lets everything be read and names the sitemap', () => {
  expect(robotsText('https://example.org/base/sitemap-index.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/base/sitemap-index.xml\n',
  );
});
