import type { APIRoute } from 'astro';
import { bandSvg } from '#bands/band.ts';
import { standaloneBand } from '#bands/dyes.ts';
import { getConsortia } from '#consortia/collections.ts';
import { drawCard } from '#share/card.ts';
import { languagePaths } from '#site/language-paths.ts';
import type { Language } from '#site/languages.ts';
import { words } from '#site/words.ts';

export const getStaticPaths = languagePaths;

/** Which consortia stand for the thirty: one of each macro-region, and two with knot and fringe. */
const shown = [
  'silver-raymi',
  'muyu',
  'chan-chan',
  'arte-de-junin',
  'pisco-majes',
  'productos-del-valle-sagrado',
];

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const t = words(language);
  const consortia = (await getConsortia()).filter(({ id }) => shown.includes(id));
  const bands = consortia.map((consortium) => standaloneBand(bandSvg(consortium), 'light'));
  const card = await drawCard({ title: t('site.name'), line: t('site.sentence'), bands });
  return new Response(new Uint8Array(card), { headers: { 'Content-Type': 'image/jpeg' } });
};
