/** The questions of a tool as far as they are scored; words are of no account here. */
export interface Questions {
  code: { letter: string; version: number };
  headings: ReadonlyArray<{
    id: string;
    statements: ReadonlyArray<{ id: string; weight: number }>;
  }>;
}
