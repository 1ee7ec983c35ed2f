import { isRecord } from '../device/is-record.ts';
import type { StateForm } from '../device/kept.ts';

/** What was filled in on a worksheet, by place. Empty places are left out. */
export type Answers = Record<string, string>;

/** The mark by which a file of ours is known, and the version of its form. */
const format = 'export-consortia-worksheet';
const version = 1;

/** Why a file or a stored state is refused. */
export type Refusal = 'unreadable' | 'foreign' | 'newer' | 'otherSheet';

/** Answers as they are kept: those of an older form of the sheet that have no place now are kept beside the others. */
export interface StoredAnswers {
  answers: Answers;
  unknown: Answers;
}

/** What came of reading answers: the answers, or why they are refused; those of another sheet with its id. */
export type ReadAnswers = StoredAnswers | { refused: Refusal; tool?: string };

/**
 * Writes answers as the text of a file.
 *
 * @param worksheet id of the worksheet
 * @param saved moment, as `Date.toISOString` gives it
 */
export const writeAnswers = (worksheet: string, answers: Answers, saved: string): string =>
  `${JSON.stringify({ format, version, worksheet, saved, answers }, null, 2)}\n`;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a file's or the storage's text. Never throws; nothing of a text that is refused is used.
 *
 * @param worksheet id of the worksheet that is to be filled
 * @param places all places it has
 */
export function readAnswers(text: string, worksheet: string, places: string[]): ReadAnswers {
  const file = parse(text);
  if (file === undefined) return { refused: 'unreadable' };
  if (!isRecord(file) || file.format !== format || !isRecord(file.answers)) return { refused: 'foreign' };
  if (typeof file.version !== 'number' || file.version > version) return { refused: 'newer' };
  if (typeof file.worksheet !== 'string') return { refused: 'foreign' };
  if (file.worksheet !== worksheet) return { refused: 'otherSheet', tool: file.worksheet };
  const given = Object.entries(file.answers).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  const known = new Set(places);
  return {
    answers: Object.fromEntries(given.filter(([place]) => known.has(place))),
    unknown: Object.fromEntries(given.filter(([place]) => !known.has(place))),
  };
}

/** How the answers of a worksheet are kept on the device: as the text of their file. */
export const sheetForm = (worksheet: string, places: string[]): StateForm<StoredAnswers, Refusal> => ({
  key: `worksheet:${worksheet}`,
  empty: { answers: {}, unknown: {} },
  read(text) {
    const read = readAnswers(text, worksheet, places);
    return 'refused' in read ? read : { data: read };
  },
  write: ({ answers, unknown }) =>
    writeAnswers(worksheet, { ...unknown, ...answers }, new Date().toISOString()),
});

/** Sum of the numbers in a column, as far as they are numbers; undefined where none is. */
export function columnSum(cells: string[]): number | undefined {
  const numbers = cells
    .map((cell) => cell.replace(/[\s,]/g, ''))
    .filter((cell) => cell !== '')
    .map(Number)
    .filter(Number.isFinite);
  return numbers.length > 0 ? numbers.reduce((sum, number) => sum + number, 0) : undefined;
}
