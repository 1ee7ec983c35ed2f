/** Makes the link to the other language lead to the same choice, whatever the address holds when it is followed. */
function keepChoice() {
  const link = document.querySelector<HTMLAnchorElement>('a[rel=alternate][data-language]');
  link?.addEventListener('click', () => {
    link.search = location.search;
  });
}

/**
 * Loads the script of a tool when it is needed: at once where the address holds a choice, else when somebody turns to
 * the tool; until then it costs nothing. A button that is pressed before the script is there acts when it is.
 *
 * @param root the element of the tool
 * @param load gets the script and gives the function that makes the tool work; it is asked again after a failure
 */
export function whenNeeded(root: HTMLElement, load: () => Promise<() => void>): void {
  const signs = ['pointerover', 'pointerdown', 'focusin', 'change', 'click'];
  const failed = root.querySelector<HTMLElement>('.failed');
  let pressed: HTMLElement | null = null;
  let state: 'waiting' | 'loading' | 'there' = 'waiting';

  const begin = async () => {
    if (state !== 'waiting') return;
    state = 'loading';
    try {
      const start = await load();
      state = 'there';
      for (const sign of signs) root.removeEventListener(sign, turnTo);
      if (failed) failed.hidden = true;
      start();
      pressed?.click();
    } catch {
      state = 'waiting';
      if (failed) failed.hidden = false;
    }
  };

  const turnTo = ({ type, target }: Event) => {
    if (type === 'click') pressed = (target as Element).closest('button:not(.again)') ?? pressed;
    void begin();
  };

  for (const sign of signs) root.addEventListener(sign, turnTo);
  keepChoice();
  if (location.search) void begin();
}
