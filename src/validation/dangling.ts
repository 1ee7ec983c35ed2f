import type { Fault } from './fault.ts';
import { meant } from './meant.ts';

/** Ids that stand in a field, and what they have to name. */
interface References {
  file: string;
  field: string;
  ids: readonly string[];
  /** The names of all files there are, also of faulty ones. */
  known: ReadonlySet<string>;
  /** What an id names: "fact in content/facts". */
  kind: string;
}

/** A fault for every id that names nothing. */
export const dangling = ({ file, field, ids, known, kind }: References): Fault[] =>
  ids
    .filter((id) => !known.has(id))
    .map((id) => {
      const best = meant(id, known);
      return {
        file,
        field,
        found: `"${id}"`,
        expected: `the id of a ${kind}; there is none of this name`,
        fix: best && `"${best}"`,
      };
    });
