/** Puts the text of an element where a paste takes it from; where that is refused, selects it. Says which it was. */
async function copy(button: HTMLButtonElement, { copy, done, selected }: DOMStringMap) {
  const source = document.getElementById(`${copy}`) as HTMLElement;
  try {
    await navigator.clipboard.writeText(`${source.textContent}`.trim());
    button.textContent = `${done}`;
  } catch {
    getSelection()?.selectAllChildren(source);
    button.textContent = `${selected}`;
  }
}

/** What is done with the page as a whole. To share, where the device knows how, its address stands in the button. */
const withPage: Record<string, (button: HTMLButtonElement) => void> = {
  print: () => print(),
  // Whoever thinks better of sharing has nothing to be told.
  share: ({ value }) => navigator.share({ title: document.title, url: value }).catch(() => {}),
};

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy],[data-page]')) {
  const { page } = button.dataset;
  (page ? button : (button.parentElement as HTMLElement)).hidden =
    page === 'share' && !('share' in navigator);
  button.onclick = () => (page ? withPage[page]?.(button) : copy(button, button.dataset));
}

export {};
