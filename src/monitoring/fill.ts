/** Fills the gaps of a text: `fill('{known} of {of}', { known: 4, of: 5 })`. A gap without a value stays empty. */
export const fill = (text: string, values: Record<string, string | number> = {}): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
