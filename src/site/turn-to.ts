/**
 * Gives the focus to what tells what came of an act, because the button that was pressed goes away with what it changed.
 *
 * @param told an element that nobody reaches with the Tab key
 */
export function turnTo(told: HTMLElement): void {
  told.tabIndex = -1;
  told.focus({ preventScroll: true });
}
