import { bandSvg } from '../bands/band.ts';
import { fillGaps } from '../site/fill-gaps.ts';
import { drawing } from '../site/own-markup.ts';
import { cells, columns } from './cells.ts';
import type { Row } from './facets.ts';
import type { FilterData } from './filter-data.ts';

/** A line of the list, made from the empty one that the page brings. */
export function rowElement(
  template: HTMLTemplateElement,
  row: Row,
  { language, labels, page, words }: FilterData,
): HTMLTableRowElement {
  const line = (template.content.cloneNode(true) as DocumentFragment).querySelector('tr');
  if (!line) throw new Error('The template holds no row');
  const link = line.querySelector('a');
  if (link) {
    link.href = `${page}${row.id}/`;
    link.textContent = row.name;
  }
  const pick = line.querySelector('input');
  if (pick) {
    pick.value = row.id;
    pick.setAttribute('aria-label', fillGaps(words.pickName, { name: row.name }));
  }
  const face = line.querySelector('.face');
  face?.replaceChildren(drawing(bandSvg(row)));
  const texts = cells(row, language, labels);
  line.querySelectorAll('td').forEach((cell, index) => {
    const column = columns[index];
    if (column) cell.textContent = texts[column];
  });
  return line;
}
