import { giveFile } from '#device/browser-files.ts';
import { readStateFile, writeStateFile } from '#device/state-file.ts';
import { type Book, emptyBook, isFilled } from './book.ts';
import { bookForm } from './book-file.ts';
import type { CsvFault, CsvRow } from './csv-read.ts';
import { decodeText } from './decode-text.ts';
import { type BookPage, made, onClick, one, textOf } from './page.client.ts';

const today = () => new Date().toISOString().slice(0, 10);

/** The text of a book as a file and in the browser's storage. */
export const bookText = (book: Book): string => writeStateFile(bookForm, book, new Date().toISOString());

/** Shows which rows of a file were left out, and why. */
function showReport(page: BookPage, faults: CsvFault[], noRoom: CsvRow[]) {
  const report = one(page.root, '[data-report]');
  const { words } = page;
  const texts = [
    ...faults.map(({ row, letter, head, found, fault }) =>
      textOf(page, 'faultAt', {
        row,
        letter,
        head,
        found: found === '' ? words.nothing : `“${found}”`,
        expected: words[`expected.${fault}`],
      }),
    ),
    ...noRoom.map(({ row, firm, year }) =>
      textOf(page, 'noRoom', { row, firm: firm ?? words.theGroup, year }),
    ),
  ];
  one(report, 'ol').replaceChildren(...texts.map((text) => made('li', {}, text)));
  report.hidden = texts.length === 0;
  if (texts.length > 0) report.focus();
}

async function openTable(page: BookPage, text: string) {
  const { columnsFile, mergeRows, readCsv } = await import('./csv.client.ts');
  const { words } = page;
  const read = readCsv(text, columnsFile, page.book().currency);
  if ('refused' in read) return page.say(words[`refused.${read.refused}`]);
  const tried = mergeRows(page.book(), read, words.firm);
  const isWanted = tried.replaced === 0 || confirm(textOf(page, 'confirmReplace', { count: tried.replaced }));
  if (!isWanted) return;
  const left = new Set(read.faults.map(({ row }) => row)).size + tried.noRoom.length;
  const said = [
    tried.taken > 0 ? textOf(page, 'importedRows', { count: tried.taken }) : words.noneTaken,
    left > 0 ? textOf(page, 'leftOut', { count: left }) : '',
    read.skippedTotals > 0 ? textOf(page, 'totalsSkipped', { count: read.skippedTotals }) : '',
  ];
  const message = said.filter(Boolean).join(' ');
  if (tried.taken > 0) page.edit((book) => mergeRows(book, read, words.firm).book, message);
  else page.say(message);
  showReport(page, read.faults, tried.noRoom);
}

function openBook(page: BookPage, text: string) {
  const read = readStateFile(bookForm, text);
  if ('refused' in read) return page.say(page.words[`refused.${read.refused}`]);
  if (isFilled(page.book()) && !confirm(page.words.confirmImport)) return;
  page.edit(() => read.data, page.words.imported);
}

async function openFile(page: BookPage, file: File) {
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    showReport(page, [], []);
    const isBook = /^\uFEFF?\s*[[{]/.test(text) || /\.json$/i.test(file.name);
    await (isBook ? openBook(page, text) : openTable(page, text));
  } catch {
    page.say(page.words['refused.failed']);
  }
}

async function saveTable(page: BookPage, delimiter: ',' | ';') {
  const { columnsFile, writeCsv } = await import('./csv.client.ts');
  const { language, words } = page;
  const text = writeCsv(page.book(), { columns: columnsFile, language, unnamed: words.firm, delimiter });
  giveFile(`${words.fileName}-${today()}.csv`, text, 'text/csv;charset=utf-8');
}

/** Prints the results, or an empty form. */
function printPart(page: BookPage, isBlank: boolean) {
  page.root.toggleAttribute('data-blank', isBlank);
  print();
  page.root.removeAttribute('data-blank');
}

/** The part that saves, opens, prints and clears. */
export function filesPart(page: BookPage): void {
  const part = one(page.root, '[data-part=files]');
  onClick(part, 'print', () => printPart(page, false));
  onClick(part, 'printBlank', () => printPart(page, true));
  onClick(part, 'export', () => giveFile(`${page.words.fileName}-${today()}.json`, bookText(page.book())));
  onClick(part, 'csvPoint', () => saveTable(page, ','));
  onClick(part, 'csvComma', () => saveTable(page, ';'));
  onClick(part, 'closeReport', () => {
    showReport(page, [], []);
    one(part, '[data-do=import]').focus();
  });
  onClick(part, 'clear', () => {
    if (confirm(page.words.confirmClear)) page.edit(() => emptyBook, page.words.cleared);
  });
  const input = one<HTMLInputElement>(part, '[data-do=import]');
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void openFile(page, file).finally(() => (input.value = ''));
  });
}
