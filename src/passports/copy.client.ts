/** Selects the text of an element, for a visitor whose browser does not let a page copy. */
function select(element: HTMLElement) {
  const range = document.createRange();
  range.selectNodeContents(element);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

const status = document.querySelector<HTMLElement>('[data-copy-status]');

/** Copies what a button names, or selects it; says which. */
async function copy(button: HTMLElement) {
  const element = document.getElementById(button.dataset.copy ?? '');
  if (!element || !status) return;
  let said = status.dataset.copied;
  try {
    await navigator.clipboard.writeText(element.textContent?.trim() ?? '');
  } catch {
    select(element);
    said = status.dataset.selected;
  }
  button.after(status);
  status.textContent = said ?? '';
}

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
  if (button) void copy(button);
});
