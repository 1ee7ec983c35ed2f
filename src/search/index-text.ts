import { type HTMLElement, parse } from 'node-html-parser';

/**
 * What is no text of a page, as selectors: heads of columns, what only screen readers get, ways about, drawings,
 * controls. A term in the running text is a button too, and is text.
 */
export const noText = ['thead', '.sr-only', 'nav', 'svg', 'button:not(.term)', 'select'];

/** What stands alone, so that it reads as a sentence: cells, points of a list, paragraphs. */
const sentences = 'p, :is(td, dd, li):not(:has(p, ul, ol))';

/** White space at the end, also inside of the elements that end there. */
const endSpace = /\s+((?:<\/\w+>\s*)*)$/;

function endWith(element: HTMLElement, mark: string) {
  const text = element.text.trim();
  if (!text || /[.:;,?!…]$/.test(text)) return;
  const closed = element.innerHTML.replace(endSpace, (_, tags: string) => tags.replace(/\s+/g, ''));
  element.innerHTML = closed + mark;
}

/** A term with an address of its own becomes a heading, so that a result can lead to it. */
function makeHeading(term: HTMLElement) {
  const id = term.parentNode?.getAttribute('id');
  if (id) term.innerHTML = `<h3 id="${id}">${term.innerHTML.trim()}</h3>`;
  else endWith(term, ':');
}

/**
 * A page as the full-text index is to read it: names, values and elements that follow one another are kept apart.
 * Pagefind itself would glue them together: "Firms5People50".
 */
export function indexText(html: string): string {
  const page = parse(html);
  // Left where they are, they would part a word from the comma or the stop behind them.
  for (const ignored of page.querySelectorAll(['[data-pagefind-ignore]', ...noText].join())) ignored.remove();
  for (const name of page.querySelectorAll('dt')) makeHeading(name);
  for (const name of page.querySelectorAll('tbody th')) endWith(name, ':');
  for (const sentence of page.querySelectorAll(sentences)) endWith(sentence, '.');
  return page.toString().replace(/(<\/\w+>)(?=<\w)/g, '$1 ');
}
