/** What a browser knows of its line, where it tells: the standard names of the Network Information API. */
export interface Line {
  /** Whether the reader asked to save data. */
  saveData?: boolean;
  /** As fast as what: `slow-2g`, `2g`, `3g` or `4g`. */
  effectiveType?: string;
}

/**
 * Whether much data is to be fetched only when the reader asks for it.
 *
 * @param line of `navigator.connection`, which not every browser has: then the line passes for a good one
 */
export const isSlowLine = (line: Line | undefined): boolean =>
  Boolean(line?.saveData) || ['slow-2g', '2g', '3g'].includes(line?.effectiveType ?? '');
