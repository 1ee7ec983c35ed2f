import { type HTMLElement, parse } from 'node-html-parser';

/** Gives a cell the role that it would lose where `display` changes, and the name of its column. */
function markCell(cell: HTMLElement, column: string, isFirst: boolean, figures: boolean) {
  cell.setAttribute('role', isFirst ? 'rowheader' : 'cell');
  if (isFirst) {
    cell.tagName = 'TH';
    cell.setAttribute('scope', 'row');
  } else {
    cell.setAttribute('data-label', column);
    if (figures) cell.classList.add('number');
  }
}

/** Gives the head of a column its role; where it says nothing, it is no head. */
function markHead(head: HTMLElement) {
  if (head.text.trim()) {
    head.setAttribute('role', 'columnheader');
    head.setAttribute('scope', 'col');
  } else {
    head.tagName = 'TD';
    head.setAttribute('role', 'cell');
  }
}

/**
 * Makes the tables of a text such that each row can become a card (`styles/tables.css`): the first cell heads the
 * row, every other one carries the name of its column.
 *
 * @param html markup with tables as Markdown makes them
 * @param options whether all columns after the first hold figures, and whether the last row is a total
 */
export function tablesAsCards(html: string, { figures = false, total = false } = {}): string {
  const root = parse(html);
  for (const table of root.querySelectorAll('table')) {
    table.classList.add('cards');
    if (figures) table.classList.add('figures');
    table.setAttribute('role', 'table');
    const heads = table.querySelectorAll('thead th');
    for (const [index, head] of heads.entries()) {
      if (figures && index > 0) head.classList.add('number');
      markHead(head);
    }
    for (const group of table.querySelectorAll('thead, tbody')) group.setAttribute('role', 'rowgroup');
    for (const row of table.querySelectorAll('tr')) row.setAttribute('role', 'row');
    for (const row of table.querySelectorAll('tbody tr')) {
      for (const [index, cell] of row.querySelectorAll('td').entries()) {
        markCell(cell, heads[index]?.text.trim() ?? '', index === 0, figures);
      }
    }
  }
  if (total) for (const row of root.querySelectorAll('tbody tr:last-child')) row.classList.add('total');
  return root.toString();
}
