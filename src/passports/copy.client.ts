/** Selects the text of an element, for a visitor whose browser does not let a page copy. */
function select(element: HTMLElement) {
  const range = document.createRange();
  range.selectNodeContents(element);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

/** Where it is said what was done: a live region, which stands beside the button that was pressed. */
const region = document.querySelector<HTMLElement>('[data-copy-status]');

/** Copies what a button names, or selects it; says which. */
async function copy(button: HTMLElement) {
  const element = document.getElementById(button.dataset.copy ?? '');
  if (!element || !region) return;
  let said = region.dataset.copied;
  try {
    await navigator.clipboard.writeText(element.textContent?.trim() ?? '');
  } catch {
    select(element);
    said = region.dataset.selected;
  }
  button.after(region);
  region.textContent = said ?? '';
}

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
  if (button) void copy(button);
});
