/** What links said before anything was chosen. */
const bare = new Map<Element, string>();

const bareOf = (element: Element, text: string): string => {
  const known = bare.get(element) ?? text;
  bare.set(element, known);
  return known;
};

/**
 * Has the links of the page take along what is chosen: the bar that shares the page, and the switch to the other language.
 * What leads to the page alone, as its QR code does (`data-plain`), is hidden while something is chosen.
 *
 * @param query the choice as it stands in the address, with its `?`; empty where nothing is chosen
 */
export function passOn(query: string): void {
  const links = (selector: string) => Array.from(document.querySelectorAll<HTMLAnchorElement>(selector));
  // Not `hidden`: rules for paper give some of them a display.
  for (const plain of document.querySelectorAll<HTMLElement>('[data-plain]')) {
    plain.style.display = query ? 'none' : '';
  }
  const short = document.getElementById('short');
  const address = short && bareOf(short, short.textContent ?? '');
  if (address) short.textContent = address + query;
  for (const link of links('#short, .language-switch')) {
    link.href = bareOf(link, link.getAttribute('href') ?? '') + query;
  }
  if (!address) return;
  for (const link of links('.share :is([href^="https://wa.me"], [href^=mailto])')) {
    link.href = bareOf(link, link.href).replace(address, address + encodeURIComponent(query));
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-with-page=share]')) {
    button.value = address + query;
  }
}
