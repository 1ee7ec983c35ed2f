declare namespace App {
  interface Locals {
    /** Pages above the one that is shown, outermost first; pages that are made from data set it. */
    trail?: { text: string; href: string }[];
    /** Where on the page it says how it is cited, `#cite`; pages without such a place have a file. */
    cite?: string;
  }
}
