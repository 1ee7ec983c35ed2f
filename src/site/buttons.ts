/** Puts the text of an element where a paste takes it from; where that is refused, selects it. Says which it was. */
async function copy(button: HTMLButtonElement) {
  const source = document.getElementById(button.dataset.copy ?? '');
  try {
    await navigator.clipboard.writeText(source?.textContent?.trim() ?? '');
    button.textContent = button.dataset.done ?? '';
  } catch {
    if (source) getSelection()?.selectAllChildren(source);
    button.textContent = button.dataset.selected ?? '';
  }
}

/** What is done with the page as a whole. To share, where the device knows how, its address stands in the button. */
function offerWithPage(button: HTMLButtonElement) {
  const isPrint = button.dataset.withPage === 'print';
  button.hidden = !isPrint && !('share' in navigator);
  button.addEventListener('click', () => {
    if (isPrint) print();
    // Whoever thinks better of it has nothing to be told.
    else navigator.share({ title: document.title, url: button.value }).catch(() => {});
  });
}

/** Makes the buttons work that copy (`CopyButton`), share or print. */
export function wireButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    if (button.parentElement) button.parentElement.hidden = false;
    button.addEventListener('click', () => copy(button));
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-with-page]'))
    offerWithPage(button);
}
