import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../site/languages.ts';
import { type Words, words } from '../site/words.ts';
import { bandSvg } from './band.ts';
import { bandLegend } from './legend.ts';
import type { BandData } from './parts.ts';
import { bandText } from './text.ts';

/** Stands in for the dictionary: gives the key and the values, which must all reach it. */
const t: Words = (key, values = {}) => [key, ...Object.values(values)].join(' ');

const band: BandData = {
  id: 'sample',
  firms: 9,
  employment: 1200,
  sector: 'jewellery',
  macroRegion: 'macrosur',
  startYear: 2007,
  model: ['promotion'],
  producerAssociations: true,
};

describe('the text of a band', () => {
  test.each<[Language, string[]]>([
    ['en', ['9', '1,200', '133', 'jewellery', 'Macrosur (south)', '2007']],
    ['es', ['9', '1,200', '133', 'joyería', 'Macrosur', '2007']],
  ])('names in %s what the band shows', (language, shown) => {
    const text = bandText(band, language, t);
    for (const part of [...shown, 'band.motifMacrosur', 'band.knotNone', 'band.withFringe']) {
      expect(text).toContain(part);
    }
  });

  test.each<[BandData['model'], string]>([
    [['promotion'], 'band.knotNone'],
    [['promotion', 'sales'], 'band.knotOne'],
    [['sales'], 'band.knotTwo'],
  ])('tells the model %s by its knots', (model, key) => {
    expect(bandText({ ...band, model }, 'en', t)).toContain(key);
  });

  test.each(languages)(
    'is made of words that the dictionary has in %s, with nothing left to fill in',
    (language) => {
      expect(bandText(band, language, words(language))).not.toMatch(/band\.|\{\{/);
    },
  );

  test('has no fringe where there are no associations', () => {
    expect(bandText({ ...band, producerAssociations: false }, 'en', t)).not.toContain('ringe');
  });
});

describe('the legend', () => {
  test('explains every element that a band has', () => {
    expect(bandLegend.map(({ element }) => element)).toEqual([
      'thread',
      'width',
      'colour',
      'motif',
      'edge',
      'knot',
      'fringe',
    ]);
  });

  test.each(bandLegend)('shows for $element samples that differ, each with its words', (entry) => {
    const bands = entry.samples.map((sample) => bandSvg(sample.band));
    expect(new Set(bands).size).toBe(bands.length);
    const captions = entry.samples.map(({ caption }) => caption('es', t));
    expect(new Set(captions).size).toBe(captions.length);
    expect([entry.title(t), entry.meaning(t)]).toEqual([
      `band.${entry.element}`,
      `band.${entry.element}Meaning`,
    ]);
  });
});
