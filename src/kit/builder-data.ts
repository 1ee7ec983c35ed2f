/** What the page of the builder gives its script. */
export interface BuilderData {
  /** Absolute address below which all paths of the site lie. */
  root: string;
  /** Address of a JSON file: the description of each page by its code. */
  descriptions: string;
  /** Words with gaps in braces, by the rest of their key after `kit.say.`. */
  words: Record<string, string> & Record<'ignored' | 'andMore', string>;
}

/** The text that goes with a link: what the page is called, what it has, where it stands. */
export const messageOf = (title: string, description: string, address: string): string =>
  [title, description, address].filter(Boolean).join('\n');
