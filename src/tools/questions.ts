/** A statement as far as it is scored; words are of no account here. */
export interface ScoredStatement {
  id: string;
  /** How much it counts within its heading: 1 where it is not said. */
  weight?: number | undefined;
}

/** A heading as far as it is scored. */
export interface ScoredHeading {
  id: string;
  statements: readonly ScoredStatement[];
}

/** The questions of a tool as far as they are scored. */
export interface Questions {
  code: { letter: string; version: number };
  headings: readonly ScoredHeading[];
}

/** What a page gives its script of the questions: what is scored; their words stand in the page. */
export const scoredStatements = (statements: readonly ScoredStatement[]): ScoredStatement[] =>
  statements.map(({ id, weight }) => ({ id, weight }));
