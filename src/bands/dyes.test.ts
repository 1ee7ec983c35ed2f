import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import sectors from '../../content/vocabulary/sectors.json' with { type: 'json' };
import { bandSvg } from './band.ts';
import { bandDyes, bandDyesCss, type Dye, type DyeTheme, standaloneBand } from './dyes.ts';
import { bandLegend } from './legend.ts';

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = (digits.match(/\w\w/g) ?? []).map((part) =>
    linear(Number.parseInt(part, 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast as WCAG counts it, 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds: Record<DyeTheme, string> = { light: '#faf6ee', dark: '#131b28', print: '#fff' };
const themes = Object.keys(grounds) as DyeTheme[];
const sectorIds = Object.keys(sectors) as Dye[];

describe.each(themes)('the dyes of the theme %s', (theme) => {
  test.each(sectorIds)('%s stands out from the page and from the motif of wool', (sector) => {
    expect(contrast(bandDyes[theme][sector], grounds[theme])).toBeGreaterThanOrEqual(3);
    expect(contrast(bandDyes[theme][sector], bandDyes[theme].wool)).toBeGreaterThanOrEqual(3);
  });

  test('are all different', () => {
    expect(new Set(Object.values(bandDyes[theme])).size).toBe(sectorIds.length + 3);
  });
});

test('the stylesheet gives every dye by day, by night and on paper', () => {
  for (const [dye, colour] of Object.entries(bandDyes.light) as [Dye, string][]) {
    expect(bandDyesCss()).toContain(`--dye-${dye}: light-dark(${colour}, ${bandDyes.dark[dye]});`);
    expect(bandDyesCss()).toContain(`--dye-${dye}: ${bandDyes.print[dye]};`);
  }
});

test('a band that stands alone carries its colours', () => {
  for (const { band } of bandLegend.flatMap(({ samples }) => samples)) {
    const svg = standaloneBand(bandSvg(band), 'dark');
    expect(svg).toContain('xmlns=');
    expect(svg).toContain(bandDyes.dark[band.sector]);
    expect(svg).not.toContain('var(');
  }
});

test('the stylesheet has just these dyes: write `bandDyesCss()` into src/styles/dyes.css after a change', () => {
  const flat = (css: string) => css.replace(/\s/g, '');
  expect(flat(readFileSync('src/styles/dyes.css', 'utf8'))).toBe(flat(bandDyesCss()));
});
