import { isRecord } from '../device/is-record.ts';
import { isPartKey, type PartKey } from './parts.ts';

/** Parts of one edition of the site. */
export interface KeptParts {
  edition: string;
  parts: PartKey[];
}

/** What this device keeps of the site. */
export interface Kept {
  /** What is there wholly, and the day on which it was brought up to date. */
  current: (KeptParts & { date: string }) | undefined;
  /** What was begun and is not there wholly: never called kept. */
  begun: KeptParts | undefined;
  /** Editions that were replaced while pages were open, with the ids of those pages: they may still ask for files. */
  old: { edition: string; pages: string[] }[];
}

/** Nothing is kept. */
export const nothing: Kept = { current: undefined, begun: undefined, old: [] };

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

function partsIn(value: unknown): KeptParts | undefined {
  if (!isRecord(value) || typeof value.edition !== 'string') return undefined;
  const parts = texts(value.parts).filter(isPartKey);
  return parts.length > 0 ? { edition: value.edition, parts } : undefined;
}

/** Reads what was stored as text, whatever it is; what cannot be read counts as nothing. Never throws. */
export function readKept(text: string): Kept {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return nothing;
  }
  if (!isRecord(value)) return nothing;
  const current = partsIn(value.current);
  const { date } = isRecord(value.current) ? value.current : {};
  const old = Array.isArray(value.old) ? value.old.filter(isRecord) : [];
  return {
    current: current && { ...current, date: typeof date === 'string' ? date : '' },
    begun: partsIn(value.begun),
    old: old.flatMap(({ edition, pages }) =>
      typeof edition === 'string' ? [{ edition, pages: texts(pages) }] : [],
    ),
  };
}

/**
 * Parts are about to be fetched, with all that is kept already: an edition is kept whole. What else was begun stays
 * begun, of this edition from now on. What was begun of another edition is set aside: its files may be the same.
 */
export function begin(kept: Kept, edition: string, wanted: PartKey[]): Kept {
  const parts = [...new Set([...(kept.current?.parts ?? []), ...(kept.begun?.parts ?? []), ...wanted])];
  const { begun, current, old } = kept;
  const isLeft = begun && begun.edition !== edition && begun.edition !== current?.edition;
  return {
    ...kept,
    begun: { edition, parts },
    old: isLeft ? [...old, { edition: begun.edition, pages: [] }] : old,
  };
}

/**
 * Parts that were begun are there: they take the place of what was kept, at once; the rest stays begun. An edition that
 * they replace is old as long as a page that was open then is open.
 *
 * @param whole parts of which every file is there
 * @param pages ids of the pages that are open
 */
export function finish(kept: Kept, whole: PartKey[], date: string, pages: string[]): Kept {
  const { current, begun, old } = kept;
  const parts = begun?.parts.filter((part) => whole.includes(part)) ?? [];
  if (!begun || parts.length === 0) return kept;
  const { edition } = begun;
  const rest = begun.parts.filter((part) => !whole.includes(part));
  const replaced = current && current.edition !== edition ? [{ edition: current.edition, pages }] : [];
  const others = old.filter((each) => each.edition !== edition);
  return {
    current: { edition, parts, date },
    begun: rest.length > 0 ? { edition, parts: rest } : undefined,
    old: [...others, ...replaced],
  };
}

const without = <Parts extends KeptParts>(parts: Parts | undefined, part: PartKey): Parts | undefined => {
  const left = parts?.parts.filter((each) => each !== part) ?? [];
  return parts && left.length > 0 ? { ...parts, parts: left } : undefined;
};

/** A part is taken away. What was begun ends where nothing of it is left that is not kept already. */
export function takeAway(kept: Kept, part: PartKey): Kept {
  const current = without(kept.current, part);
  const begun = without(kept.begun, part);
  const isUnfinished =
    begun &&
    (begun.edition !== current?.edition || begun.parts.some((each) => !current.parts.includes(each)));
  return { ...kept, current, begun: isUnfinished ? begun : undefined };
}

/** Old editions no page of which is open any more are forgotten; not before what was begun is there, which may copy them. */
export const forgetOld = (kept: Kept, isOpen: (page: string) => boolean): Kept =>
  kept.begun ? kept : { ...kept, old: kept.old.filter(({ pages }) => pages.some(isOpen)) };

/** Editions of which something is on the device, the one that answers first. */
export const editionsOf = ({ current, begun, old }: Kept): string[] => [
  ...new Set([current, begun, ...old].flatMap((each) => each?.edition ?? [])),
];

/** Whether nothing is kept and nothing begun. */
export const isEmpty = ({ current, begun }: Kept): boolean => !current && !begun;
