import { type AnnexColumn, annexColumns, type Consortium } from '../consortia/schema.ts';
import { departmentLabel, marketsText, modelText, sectorLabel } from '../consortia/vocabulary.ts';
import { formatNumber } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import type { WordKey } from '../site/words.ts';

/** A cell of Annex 3 beside our reading of it. */
export interface PrintedCell {
  column: WordKey;
  printed: string;
  /** One text, or a list of them. */
  cleaned: string | string[];
  /** What was cleaned with judgement, and why. */
  notes: string[];
}

/** Whether a cell is read just as it is printed, and nothing more is to be said of it. */
const isSame = ({ printed, cleaned, notes }: PrintedCell): boolean =>
  notes.length === 0 && printed.trim() === [cleaned].flat().join('; ');

/** Parts the cells that were read as they stand from those that were not. */
export const bySameness = (cells: PrintedCell[]): { same: PrintedCell[]; different: PrintedCell[] } => ({
  same: cells.filter(isSame),
  different: cells.filter((cell) => !isSame(cell)),
});

/** Fields of a record that are read from each column. */
const fieldOf = { region: 'department' } as Partial<Record<AnnexColumn, string>>;

const columnWords: Record<AnnexColumn, WordKey> = {
  name: 'catalogue.name',
  firms: 'catalogue.firms',
  region: 'catalogue.department',
  sector: 'catalogue.sector',
  employment: 'catalogue.people',
  startYear: 'catalogue.startYear',
  model: 'catalogue.model',
  markets: 'catalogue.markets',
  offer: 'catalogue.offer',
  channels: 'catalogue.channels',
};

const cleanedCells = (
  consortium: Consortium,
  language: Language,
): Record<AnnexColumn, string | string[]> => ({
  name: consortium.name,
  firms: formatNumber(language, consortium.firms),
  region: departmentLabel(language, consortium.department),
  sector: sectorLabel(language, consortium.sector),
  employment: formatNumber(language, consortium.employment),
  startYear: formatNumber(language, consortium.startYear, 'year'),
  model: modelText(language, consortium.model),
  markets: marketsText(language, consortium.markets),
  offer: consortium.offer[language],
  channels: consortium.channels[language],
});

/** The row of Annex 3 for a consortium, cell by cell, as printed and as we read it. */
export function printedCells(consortium: Consortium, language: Language): PrintedCell[] {
  const cleaned = cleanedCells(consortium, language);
  return annexColumns.map((column) => ({
    column: columnWords[column],
    printed: consortium.printed[column],
    cleaned: cleaned[column],
    notes: consortium.readings
      .filter(({ field }) => field === (fieldOf[column] ?? column))
      .map(({ note }) => note[language]),
  }));
}
