import sectors from '../../content/vocabulary/sectors.json' with { type: 'json' };
import { macroRegionIds, macroRegionLabel, sectorLabel } from '../consortia/vocabulary.ts';
import { formatNumber } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import type { Words } from '../site/words.ts';
import type { BandData } from './parts.ts';
import { knotText, motifText } from './text.ts';

/** What a band is made of; each shows one thing. */
export type BandElement = 'thread' | 'width' | 'colour' | 'motif' | 'edge' | 'knot' | 'fringe';

/** A made-up band that shows one value of an element, and what to write beside it. */
export interface BandSample {
  band: BandData;
  caption: (language: Language, t: Words) => string;
}

/** An element of the bands with its meaning and its samples. */
export interface LegendEntry {
  element: BandElement;
  title: (t: Words) => string;
  meaning: (t: Words) => string;
  samples: BandSample[];
}

const plain: BandData = {
  id: 'sample',
  firms: 5,
  employment: 75,
  sector: 'textiles-clothing',
  macroRegion: 'macrosur',
  startYear: 2007,
  model: ['promotion'],
  producerAssociations: false,
};

const samplesOf = <Value>(
  values: readonly Value[],
  change: (value: Value) => Partial<BandData>,
  caption: (value: Value, language: Language, t: Words) => string,
): BandSample[] =>
  values.map((value) => ({
    band: { ...plain, ...change(value) },
    caption: (language, t) => caption(value, language, t),
  }));

const models: BandData['model'][] = [['promotion'], ['promotion', 'sales'], ['sales']];

const samples: Record<BandElement, BandSample[]> = {
  thread: samplesOf(
    [3, 5, 9, 14],
    (firms) => ({ firms, employment: firms * 15 }),
    (firms, language, t) => t('band.sampleMembers', { members: formatNumber(language, firms) }),
  ),
  width: samplesOf(
    [4, 20, 100],
    (people) => ({ employment: plain.firms * people }),
    (people, language, t) => t('band.samplePeople', { people: formatNumber(language, people) }),
  ),
  colour: samplesOf(
    Object.keys(sectors) as BandData['sector'][],
    (sector) => ({ sector }),
    (sector, language) => sectorLabel(language, sector),
  ),
  motif: samplesOf(
    macroRegionIds,
    (macroRegion) => ({ macroRegion }),
    (id, language, t) =>
      t('band.sampleMotif', {
        macroRegion: macroRegionLabel(language, id),
        motif: motifText(id, t),
      }),
  ),
  edge: samplesOf(
    [2006, 2007, 2008],
    (startYear) => ({ startYear }),
    (year, language, t) => t('band.sampleYear', { year: formatNumber(language, year, 'year') }),
  ),
  knot: samplesOf(
    models,
    (model) => ({ model }),
    (model, _, t) => knotText({ ...plain, model }, t),
  ),
  fringe: samplesOf(
    [true, false],
    (producerAssociations) => ({ producerAssociations }),
    (there, _, t) => t(there ? 'band.withFringe' : 'band.withoutFringe'),
  ),
};

/** The legend: every element of the bands, what it means, and samples to draw with `bandSvg`. */
export const bandLegend: LegendEntry[] = (Object.keys(samples) as BandElement[]).map((element) => ({
  element,
  title: (t) => t(`band.${element}`),
  meaning: (t) => t(`band.${element}Meaning`),
  samples: samples[element],
}));
