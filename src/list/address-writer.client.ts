import { type Choice, writeChoice } from './choice.ts';
import { passOn } from './pass-on.ts';

/** A new step that the back button undoes, or another address for the step one is at. */
type How = 'pushState' | 'replaceState';

/** Writes choices into the address, in their order. */
export function addressWriter() {
  let due: (() => void) | undefined;
  const run = () => {
    due?.();
    due = undefined;
  };
  const write = (how: How, choice: Choice) => {
    const query = writeChoice(choice);
    history[how](null, '', query || location.pathname);
    passOn(query);
  };

  return {
    /** At once: with the address that is left browsers keep the place in the page, which may move right after. */
    now(how: How, choice: Choice) {
      run();
      write(how, choice);
    },
    /** When the next frame is painted: browsers take long to write, and ask for the page's icon anew. */
    afterFrame(how: How, choice: Choice) {
      run();
      due = () => write(how, choice);
      requestAnimationFrame(() => setTimeout(run));
    },
  };
}
