import type { Localized } from '../site/languages.ts';
import { type Field, firmFields, groupFields } from './fields.ts';

/** The columns of the CSV file in their order: a line for each firm and year, and one a year for the group. */
export const columnIds = ['year', 'firm', 'unfinished', ...firmFields, ...groupFields] as const;

export type ColumnId = (typeof columnIds)[number];

/** What is said about a file that is opened. */
export const messageIds = [
  'cleared',
  'confirmClear',
  'confirmImport',
  'confirmReplace',
  'expected-exceedsSales',
  'expected-firmOnly',
  'expected-groupOnly',
  'expected-negative',
  'expected-noFirm',
  'expected-notNumber',
  'expected-notWhole',
  'expected-notYear',
  'expected-otherCurrency',
  'expected-tooLarge',
  'expected-tooLong',
  'expected-twice',
  'faultAt',
  'fileName',
  'imported',
  'importedRows',
  'leftOut',
  'noRoom',
  'noneTaken',
  'nothing',
  'quoted',
  'refused-empty',
  'refused-failed',
  'refused-foreign',
  'refused-newer',
  'refused-noHead',
  'refused-otherTool',
  'refused-tooLarge',
  'refused-twoCurrencies',
  'refused-unreadable',
  'refused-workbook',
  'totalsSkipped',
] as const;

export type MessageId = (typeof messageIds)[number];

/** The words of the CSV file, as they stand in `content/monitoring/columns.json`. */
export interface Columns {
  group: Localized;
  yes: Localized;
  messages: Record<MessageId, Localized>;
  columns: Record<ColumnId, { label: Localized; aliases: readonly string[] }>;
}

/** Whether a column holds a field of a firm or of the group. */
export const isField = (id: ColumnId): id is Field => !/^(year|firm|unfinished)$/.test(id);
