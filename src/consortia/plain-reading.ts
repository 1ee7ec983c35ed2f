import type { AnnexColumn, Consortium } from './schema.ts';
import { departmentLabel, marketsText, modelText, sectorLabel } from './vocabulary.ts';

/** Words between the items of a list, which go when it is parted. */
const smallWords = ['y', 'la'];

/**
 * What is left of a text where accents, capitals, spaces, signs and small words do not count: two cells that are
 * alike in this differ by the plain rules only that the page states once for all of them.
 */
const core = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !smallWords.includes(word))
    .join('');

/** The annex writes this one market short, and everybody knows it. */
const written = (printed: string) => printed.replaceAll('USA', 'Estados Unidos');

/** The cells of Annex 3 in Spanish, as the record reads them. */
const readCells = (consortium: Consortium): Record<AnnexColumn, string> => ({
  name: consortium.name,
  firms: String(consortium.firms),
  region: departmentLabel('es', consortium.department),
  sector: sectorLabel('es', consortium.sector),
  employment: String(consortium.employment),
  startYear: String(consortium.startYear),
  model: modelText('es', consortium.model),
  markets: marketsText('es', consortium.markets),
  offer: consortium.offer.es.join(' '),
  channels: consortium.channels.es.join(' '),
});

/** The field of a record that a column of Annex 3 is read into. */
export const fieldOf = (column: AnnexColumn): Consortium['readings'][number]['field'] =>
  column === 'region' ? 'department' : column;

/**
 * The columns in which the record says something else than the annex prints, beyond the plain rules, and has no note
 * on it.
 */
export function unexplained(consortium: Consortium): { column: AnnexColumn; read: string }[] {
  const noted = new Set(consortium.readings.map(({ field }) => field));
  return (Object.entries(readCells(consortium)) as [AnnexColumn, string][])
    .filter(([column, read]) => core(written(consortium.printed[column])) !== core(read))
    .filter(([column]) => !noted.has(fieldOf(column)))
    .map(([column, read]) => ({ column, read }));
}
