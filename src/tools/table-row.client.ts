import { element } from '#site/element.ts';

/** A row of a table with its roles: a heading, then cells; a cell may have a label for where rows become cards. */
export const tableRow = (heading: string, cells: Array<{ text: string; label?: string }>): HTMLElement =>
  element(
    'tr',
    { role: 'row' },
    element('th', { role: 'rowheader', scope: 'row' }, heading),
    ...cells.map(({ text, label }) =>
      element('td', { role: 'cell', ...(label && { 'data-label': label }) }, text),
    ),
  );
