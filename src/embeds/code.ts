import { asMarkup } from '../site/as-markup.ts';

/** Something of this site that another page shows. */
export interface Embedded {
  title: string;
  /** Of the page in the frame, absolute. */
  address: string;
  /** As CSS has it: a frame cannot know how high its page is. */
  height: string;
  /** The widest that it needs to be, as CSS has it; all the room there is without it. */
  widest?: string;
}

/** The code that shows it: one frame with a name, brought when it comes into view. */
export function embedCode({ title, address, height, widest }: Embedded): string {
  const style = `width:100%;${widest ? `max-width:${widest};` : ''}height:${height};border:0`;
  return `<iframe src="${asMarkup(address)}" title="${asMarkup(title)}" style="${style}" loading="lazy"></iframe>`;
}
