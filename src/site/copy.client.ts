/** Puts the text of an element where a paste takes it from; where that is refused, marks it. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const source = document.getElementById(button.dataset.copy ?? '');
  if (button.parentElement) button.parentElement.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source?.textContent ?? '');
      button.textContent = button.dataset.done ?? '';
    } catch {
      if (source) getSelection()?.selectAllChildren(source);
    }
  });
}

export {};
