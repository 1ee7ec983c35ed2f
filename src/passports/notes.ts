import type { Fact } from '../provenance/facts.ts';
import type { Language } from '../site/languages.ts';

/** What is said of each figure beyond its line in the list: its note, what speaks against it, its place. */
export const notesIndex = (facts: Fact[], language: Language): Record<string, string> =>
  Object.fromEntries(
    facts.map(({ id, kind, note, conflicts = [], source }) => {
      const notes = [note, ...conflicts.map((conflict) => conflict.note)].flatMap(
        (each) => each?.[language] ?? [],
      );
      return [id, [...notes, ...(kind === 'computed' ? [] : [source.place])].join(' ')];
    }),
  );
