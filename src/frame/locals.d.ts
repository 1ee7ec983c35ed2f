/** A page before or after the one that is shown. */
interface PageTurn {
  /** Which of the two it is. */
  word: string;
  text: string;
  href: string;
}

declare namespace App {
  interface Locals {
    /** Pages above the one that is shown, outermost first; pages that are made from data set it. */
    trail?: { text: string; href: string }[];
    /** Where on the page it says how it is cited, `#cite`; pages without such a place have a file. */
    cite?: string;
    /** The pages before and after that are not Starlight's own, and what they are called together. */
    turn?: { label: string; prev: PageTurn | undefined; next: PageTurn | undefined };
  }
}
