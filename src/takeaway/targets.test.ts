import { describe, expect, test } from 'vitest';
import { targetOf } from './targets.ts';
import { smallSite } from './testing.ts';

describe.each(['/', '/consortia'])('a site below %s', (base) => {
  const root = base === '/' ? '' : base;
  const target = (href: string, isShown = false) =>
    targetOf(smallSite(base), 'en', 'en/guide/', href, isShown);

  test.each([
    [`${root}/en/`, 'index.html', ''],
    [`${root}/en/guide/stages/trust/#who`, 'site/guide/stages/trust/index.html', '#who'],
    ['stages/trust/', 'site/guide/stages/trust/index.html', ''],
    ['stages/trust/#qué-hacer', 'site/guide/stages/trust/index.html', '#qué-hacer'],
    ['../catalogue/?sector=pisco', 'site/catalogue/index.html', '?sector=pisco'],
    [`https://example.org${root}/data/consortia.csv`, 'site/files/data/consortia.csv', ''],
    [`${root}/charts/firms.en.svg`, 'site/files/charts/firms.en.svg', ''],
  ])('%s is in the copy', (href, place, rest) => {
    expect(target(href)).toMatchObject({ kind: 'inside', place, rest });
  });

  test.each([
    `${root}/es/guide/`,
    `${root}/en/share/`,
    `${root}/en/gone/`,
    `${root}/charts/firms.en.png`,
    `${root}/qr/guide.svg`,
    `${root}/`,
  ])('%s is left out', (href) => {
    expect(target(href)).toMatchObject({ kind: 'left' });
  });

  test('what is left out has its address on the site', () => {
    expect(target('../share/#x')).toEqual({
      kind: 'left',
      address: `https://example.org${root}/en/share/#x`,
    });
  });

  test.each(['#who', 'mailto:a@example.org', 'https://example.com/en/', 'https://wa.me/?text=x', 'data:,x'])(
    '%s leads elsewhere',
    (href) => {
      expect(target(href)).toEqual({ kind: 'elsewhere' });
    },
  );

  test('a picture that is shown goes with the page, but no card', () => {
    expect(target(`${root}/qr/guide.svg`, true)).toMatchObject({ kind: 'inside', file: 'qr/guide.svg' });
    expect(target(`${root}/cards/en/guide.jpg`, true)).toMatchObject({ kind: 'left' });
  });
});

test('what lies beside the site is not of it', () => {
  expect(targetOf(smallSite('/consortia'), 'en', 'en/', '/other/en/')).toEqual({ kind: 'elsewhere' });
});
