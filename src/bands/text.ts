import { macroRegionLabel, sectorLabel } from '../consortia/vocabulary.ts';
import { formatNumber } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import type { Words } from '../site/words.ts';
import { type BandData, cords } from './parts.ts';

const motifKeys = {
  lima: 'band.motifLima',
  macrosur: 'band.motifMacrosur',
  macronorte: 'band.motifMacronorte',
  centro: 'band.motifCentro',
} as const;

const knotKeys = ['band.knotNone', 'band.knotOne', 'band.knotTwo'] as const;

/** Name of the motif of a macro-region, for use in a sentence: "stepped fret". */
export const motifText = (macroRegion: BandData['macroRegion'], t: Words): string =>
  t(motifKeys[macroRegion]);

/** What the knots of a band say, as a sentence: "Two knots: it only sells." */
export const knotText = (band: BandData, t: Words): string => t(knotKeys[cords(band)]);

/** The text alternative of a band: what it shows of the consortium, in short plain sentences. */
export function bandText(band: BandData, language: Language, t: Words): string {
  const { firms, employment, sector, macroRegion, startYear, producerAssociations } = band;
  const shown = t('band.text', {
    firms: formatNumber(language, firms),
    perFirm: formatNumber(language, Math.round(employment / firms)),
    people: formatNumber(language, employment),
    sector: sectorLabel(language, sector).toLocaleLowerCase(language),
    motif: motifText(macroRegion, t),
    macroRegion: macroRegionLabel(language, macroRegion),
    year: formatNumber(language, startYear, 'year'),
  });
  const sentences = [shown, knotText(band, t)];
  if (producerAssociations) sentences.push(t('band.withFringe'));
  return sentences.join(' ');
}
