/** Most characters of a label: an address that is read out or typed should stay short. */
export const longestLabel = 30;

/** What is amiss in a label. */
export type LabelFault = 'capitals' | 'accents' | 'signs' | 'hyphens' | 'long' | 'personal';

/** A label as it was written, and as it can stand in an address. */
export interface LabelReading {
  /** Letters, digits and single hyphens; empty where nothing is left, or where it looks like somebody's number or mail. */
  label: string;
  /** What was amiss, in the order in which it was mended; nothing where it was taken as it is. */
  faults: LabelFault[];
}

const mends: [fault: LabelFault, mend: (text: string) => string][] = [
  ['accents', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
  ['capitals', (text) => text.toLowerCase()],
  ['signs', (text) => text.replace(/[^a-z0-9-]+/g, '-')],
  ['hyphens', (text) => text.replace(/-{2,}/g, '-').replace(/^-|-$/g, '')],
  ['long', (text) => text.slice(0, longestLabel).replace(/-$/, '')],
];

/** Years, and dates written with them: `2026`, `2026-2027`, `20261125`, `25-11-2026`. */
const dates = /^((20\d\d)+|20\d\d(0[1-9]|1[0-2])[0-3]\d|[0-3]\d(0[1-9]|1[0-2])20\d\d)$/;

/** Seven digits and more, whatever signs stand between: a telephone or an identity number. */
const longNumber = /\d(?:[^\p{L}\d]*\d){6,}/gu;

/** Whether a text looks like the mail address or a number of a person. A name it cannot tell. */
const isPersonal = (text: string): boolean =>
  /\S@\S/.test(text) ||
  (text.match(longNumber) ?? []).some((number) => !dates.test(number.replace(/\D/g, '')));

/**
 * Reads the label of a campaign, whatever was written, and mends it: `' Feria  Cuzqueña '` → `feria-cuzquena`, and what
 * was amiss. White space around it is no fault. What looks like a mail address or a number of a person gives no label.
 */
export function readLabel(written: string): LabelReading {
  const faults: LabelFault[] = [];
  let label = written.trim();
  for (const [fault, mend] of mends) {
    const mended = mend(label);
    // A sign at an end leaves a hyphen there: that is one fault and not two.
    if (mended !== label && !(fault === 'hyphens' && faults.includes('signs'))) faults.push(fault);
    label = mended;
  }
  if (isPersonal(written) || isPersonal(label)) return { label: '', faults: ['personal'] };
  return { label, faults };
}

/** Whether a text can stand in an address as a label. */
export const isLabel = (text: string): boolean =>
  text.length <= longestLabel && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !isPersonal(text);
