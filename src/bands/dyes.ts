import type { Consortium } from '../consortia/schema.ts';
import { dyeVariable } from './line.ts';

/** A colour of the bands: one for each sector, and the three that all bands share. */
export type Dye = Consortium['sector'] | 'wool' | 'gold' | 'dark';

/** The lights in which a band is seen. */
export type DyeTheme = 'light' | 'dark' | 'print';

const light: Record<Dye, string> = {
  wool: '#faf6ee',
  gold: '#e6b450',
  dark: '#1d1420',
  // Cochineal, and its rose; with q'olle, the red of fired clay.
  'textiles-clothing': '#9b1b30',
  'food-service-equipment': '#c2456a',
  ceramics: '#b34d28',
  // Q'olle; over purple maize, walnut; over chilca, olive.
  jewellery: '#ab7510',
  'wooden-furniture': '#774522',
  nutraceuticals: '#74812a',
  // Chilca; over indigo, turquoise.
  'agro-industry': '#47703a',
  tourism: '#1c7470',
  // Indigo, deep, pale, and greyed with maize.
  'information-technology': '#1f4a7d',
  'electrical-equipment': '#4680b3',
  metalworking: '#5b6675',
  // Purple maize, and a thin bath of it.
  multisector: '#672d60',
  pisco: '#8b5ca3',
};

/** The same dyes by night: lighter, and still dark enough for a motif of wool. */
const dark: Record<Dye, string> = {
  wool: '#f4ead8',
  gold: '#f2c566',
  dark: '#0b0a14',
  'textiles-clothing': '#cf3b53',
  'food-service-equipment': '#d8588a',
  ceramics: '#cb5c2e',
  jewellery: '#b07c1e',
  'wooden-furniture': '#a4693a',
  nutraceuticals: '#7f8c2d',
  'agro-industry': '#568f47',
  tourism: '#238b85',
  'information-technology': '#3f77c2',
  'electrical-equipment': '#4688bf',
  metalworking: '#768296',
  multisector: '#a9549f',
  pisco: '#9c70bd',
};

/** The colours of all dyes in each light, as hexadecimal RGB. */
export const bandDyes: Record<DyeTheme, Record<Dye, string>> = {
  light,
  dark,
  // The night's dyes: on paper and in grey, threads must stand out from a black ground.
  print: { ...dark, gold: light.gold, wool: '#fff', dark: '#000' },
};

const declarations = (colourOf: (dye: Dye) => string, indent: string) =>
  (Object.keys(light) as Dye[]).map((dye) => `${indent}--dye-${dye}: ${colourOf(dye)};\n`).join('');

/** The dyes as the stylesheet needs them; which of the two lights holds, `tokens.css` says by `color-scheme`. */
export const bandDyesCss = (): string => `:root {
${declarations((dye) => light[dye], '  ')}}

@supports (color: light-dark(#000, #fff)) {
  :root {
${declarations((dye) => `light-dark(${light[dye]}, ${dark[dye]})`, '    ')}  }
}

@media print {
  :root {
${declarations((dye) => bandDyes.print[dye], '    ')}  }
}
`;

/**
 * A band that needs no stylesheet, for files of its own, cards and downloads: colours are written into it.
 *
 * @param svg what `bandSvg` or `siteBandSvg` gave
 */
export function standaloneBand(svg: string, theme: DyeTheme): string {
  const coloured = Object.entries(bandDyes[theme]).reduce(
    (text, [dye, colour]) => text.replaceAll(dyeVariable(dye), colour),
    svg,
  );
  return coloured.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
}
