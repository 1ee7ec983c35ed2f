/**
 * Shows the definition of a marked term in a box on the page. Where the page has no box for it, as in the handbook, or
 * the browser is too old for such boxes, the link leads to the glossary.
 */
function openDefinition(event: MouseEvent) {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.term');
  const box = link && document.getElementById(`term-${link.hash.slice(1)}`);
  if (!box || !('showPopover' in box) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', link.textContent);
  box.tabIndex = -1;
  box.showPopover();
  box.focus();
}

/** Lets marked terms open their definition on the page. */
export function offerDefinitions(): void {
  document.addEventListener('click', openDefinition);
}
