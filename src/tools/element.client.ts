/** An element with a text in it. */
export function element(name: string, text = '', attributes: Record<string, string> = {}): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** A row of a table with its roles: a heading, then cells; a cell may have a label for where rows become cards. */
export function row(heading: string, cells: Array<{ text: string; label?: string }>): HTMLElement {
  const made = element('tr', '', { role: 'row' });
  made.append(
    element('th', heading, { role: 'rowheader', scope: 'row' }),
    ...cells.map(({ text, label }) =>
      element('td', text, { role: 'cell', ...(label && { 'data-label': label }) }),
    ),
  );
  return made;
}
