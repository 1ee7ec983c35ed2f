import { line } from './line.ts';

/** A row of stitches that repeats: where its line begins and ends, and its dash pattern. In stitches. */
interface WeftRow {
  from: number;
  to: number;
  dash: string;
}

/** One repeat of a row in one colour: `#` where that colour lies on top. */
const only = (row: string, mark: string) => [...row].map((cell) => (cell === mark ? '#' : '.')).join('');

const movedOn = (row: string, by: number) => row.slice(-by) + row.slice(0, -by);

/** Lengths of stitch and gap by turns, cut down to the shortest list that repeats. */
function dashOf(row: string): string {
  const lengths = (row.match(/#+|\.+/g) ?? []).map((run) => run.length);
  const size = [2, 4, 6].find((even) => lengths.every((length, at) => length === lengths[at % even]));
  return lengths.length === 1 ? '' : lengths.slice(0, size).join(' ');
}

/** How a row is drawn over a field of `repeats`; what wraps around is whole at both ends of the field. */
function weftRow(row: string, repeats: number): WeftRow {
  const ahead = /^#*/.exec(row)?.[0].length ?? 0;
  const behind = /#*$/.exec(row)?.[0].length ?? 0;
  const width = row.length * repeats;
  if (ahead === row.length) return { from: 0, to: width, dash: '' };
  if (ahead && behind) return { from: -behind, to: width + ahead, dash: dashOf(movedOn(row, behind)) };
  const from = row.indexOf('#');
  const to = width - (row.length - 1 - row.lastIndexOf('#'));
  return { from, to, dash: dashOf(row.slice(from) + row.slice(0, from)) };
}

/**
 * Draws the stitches of one colour of a draft, as few dashed lines as its rows have patterns.
 *
 * @param draft rows of equal length, one repeat wide
 * @param mark the letter of the colour in the draft
 * @param repeats how often the draft stands in the field
 * @param origin left end and middle of the top row of the field, in stitches
 * @returns path elements without a colour
 */
export function weave(
  draft: readonly string[],
  mark: string,
  repeats: number,
  origin: { x: number; y: number },
): string {
  const half = (draft[0]?.length ?? 0) / 2;
  const glides = draft.every((row, index) => draft.at(-1 - index) === movedOn(row, half));
  const drawn = new Map<string, WeftRow>();
  const paths = new Map<string, string>();
  draft.forEach((cells, index) => {
    const row = only(cells, mark);
    if (!row.includes('#')) return;
    const twin = glides && index > draft.length / 2 ? drawn.get(movedOn(row, half)) : undefined;
    const { from, to, dash } = twin
      ? { from: twin.from + half, to: twin.to - half, dash: twin.dash }
      : weftRow(row, repeats);
    if (!twin) drawn.set(row, { from, to, dash });
    paths.set(dash, `${paths.get(dash) ?? ''}M${origin.x + from} ${origin.y + index}H${origin.x + to}`);
  });
  return [...paths].map(([dash, d]) => line(d, { dash })).join('');
}
