import type { Fact } from './facts.ts';

/**
 * The document at `/data/facts.json`. Its shape is a contract: fields may be added, none may go or change.
 *
 * @param facts all facts, in the order in which they are to be listed
 */
export const factsDocument = (facts: Fact[]) => ({
  facts: facts.map(
    ({ id, label, value, unit, asOf, kind, source, from, note, conflicts, yearNotOver, topic }) => ({
      id,
      label,
      value,
      unit,
      asOf,
      kind,
      source,
      from,
      ...(note && { note }),
      ...(conflicts && { conflicts }),
      ...(yearNotOver && { yearNotOver }),
      topic,
    }),
  ),
});
