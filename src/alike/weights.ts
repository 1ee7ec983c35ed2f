/**
 * Points for each thing that a consortium has in common with what was chosen: the whole rule of likeness, shown on
 * the page. What is sold and where to weighs most, for that is where another's experience helps; place next; size and
 * model last. Our own judgement.
 */
export const weights = {
  /** The same sector. */
  sector: 6,
  /** For each market that is chosen: the same; one that holds it or lies in it. */
  market: { full: 3, close: 1 },
  /** The same department; another one of the same macro-region. */
  department: { full: 4, close: 2 },
  /** The same business model. */
  model: 2,
  /** Firms, and people too: the same number; at most a quarter more or fewer; from half to double. */
  size: { full: 3, close: 2, near: 1 },
} as const;

/** Up to which proportion of the larger number to the smaller a size is close, and up to which it is near. */
export const sizeLimits = { close: 1.25, near: 2 } as const;
