/**
 * Fills the gaps of a text that a page gives its script: `('{count} codes', { count: 3 })` → `'3 codes'`. A gap for which
 * there is no value stays as it is.
 */
export const fillGaps = (text: string, values: Record<string, string | number> = {}): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
