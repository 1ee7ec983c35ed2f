import { giveFile } from '#device/browser-files.ts';
import { readStateFile } from '#device/state-file.ts';
import { element } from '#site/element.ts';
import { fillGaps } from '#site/fill-gaps.ts';
import { emptyBook, isFilled } from './book.ts';
import { bookForm, bookText } from './book-file.ts';
import type { MessageId } from './columns.ts';
import { columnsFile } from './columns-file.ts';
import { type CsvFault, type CsvRow, readCsv } from './csv-read.ts';
import { writeCsv } from './csv-write.ts';
import { decodeText } from './decode-text.ts';
import { mergeRows } from './merge.ts';
import { type BookPage, one } from './page.client.ts';

const today = () => new Date().toISOString().slice(0, 10);

/** What is said about a table that is opened, in the language of the page. */
const message = (page: BookPage, id: MessageId, values?: Record<string, string | number>) =>
  fillGaps(columnsFile.messages[id][page.language], values);

/** Shows which rows of a file were left out, and why. */
function showReport(page: BookPage, faults: CsvFault[] = [], noRoom: CsvRow[] = []) {
  const report = one(page.root, '[data-report]');
  const texts = [
    ...faults.map(({ row, letter, head, found, fault }) =>
      message(page, 'faultAt', {
        row,
        letter,
        head,
        found: found === '' ? message(page, 'nothing') : message(page, 'quoted', { found }),
        expected: message(page, `expected-${fault}`),
      }),
    ),
    ...noRoom.map(({ row, firm, year }) =>
      message(page, 'noRoom', { row, firm: firm ?? page.words.theGroup, year }),
    ),
  ];
  one(report, 'ol').replaceChildren(...texts.map((text) => element('li', {}, text)));
  report.hidden = texts.length === 0;
  if (texts.length > 0) report.focus();
}

function openTable(page: BookPage, text: string) {
  const { words } = page;
  const read = readCsv(text, columnsFile, page.book().currency);
  if ('refused' in read) return page.say(message(page, `refused-${read.refused}`));
  const tried = mergeRows(page.book(), read, words.firm);
  const isWanted =
    tried.replaced === 0 || confirm(message(page, 'confirmReplace', { count: tried.replaced }));
  if (!isWanted) return;
  const left = new Set(read.faults.map(({ row }) => row)).size + tried.noRoom.length;
  const said = [
    tried.taken > 0 ? message(page, 'importedRows', { count: tried.taken }) : message(page, 'noneTaken'),
    left > 0 ? message(page, 'leftOut', { count: left }) : '',
    read.skippedTotals > 0 ? message(page, 'totalsSkipped', { count: read.skippedTotals }) : '',
  ];
  const report = said.filter(Boolean).join(' ');
  if (tried.taken > 0) page.edit((book) => mergeRows(book, read, words.firm).book, report);
  else page.say(report);
  showReport(page, read.faults, tried.noRoom);
}

function openBook(page: BookPage, text: string) {
  const read = readStateFile(bookForm, text);
  if ('refused' in read) return page.say(message(page, `refused-${read.refused}`));
  if (isFilled(page.book()) && !confirm(message(page, 'confirmImport'))) return;
  page.edit(() => read.data, message(page, 'imported'));
}

/** Opens a book or a table. */
export async function openFile(page: BookPage, file: File) {
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    showReport(page);
    const isBook = /^\uFEFF?\s*[[{]/.test(text) || /\.json$/i.test(file.name);
    if (isBook) openBook(page, text);
    else openTable(page, text);
  } catch {
    page.say(message(page, 'refused-failed'));
  }
}

function saveTable(page: BookPage, delimiter: ',' | ';') {
  const { language, words } = page;
  const text = writeCsv(page.book(), { columns: columnsFile, language, unnamed: words.firm, delimiter });
  giveFile(`${message(page, 'fileName')}-${today()}.csv`, text, 'text/csv;charset=utf-8');
}

/** Prints the results, or an empty form. */
function printPart(page: BookPage, isBlank: boolean) {
  page.root.toggleAttribute('data-blank', isBlank);
  print();
  page.root.removeAttribute('data-blank');
}

/** What the buttons of the part do, by their names. */
export const fileActs: Record<string, (page: BookPage) => void> = {
  print: (page) => printPart(page, false),
  printBlank: (page) => printPart(page, true),
  export: (page) => giveFile(`${message(page, 'fileName')}-${today()}.json`, bookText(page.book())),
  csvPoint: (page) => saveTable(page, ','),
  csvComma: (page) => saveTable(page, ';'),
  closeReport(page) {
    showReport(page);
    one(page.root, '[data-do=import]').focus();
  },
  clear(page) {
    if (confirm(message(page, 'confirmClear'))) page.edit(() => emptyBook, message(page, 'cleared'));
  },
};
