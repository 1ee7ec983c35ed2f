/** What reads and writes tables: loaded when somebody opens or saves one. */
export { columnsFile } from './columns-file.ts';
export { type CsvFault, readCsv } from './csv-read.ts';
export { writeCsv } from './csv-write.ts';
export { mergeRows } from './merge.ts';
