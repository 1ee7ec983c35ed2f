import type { HTMLElement } from 'node-html-parser';
import { asMarkup } from '../site/as-markup.ts';

/** An attribute as it stands in a tag, whatever its quotes. */
const attribute = /([^\s=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+))?/g;

/** Gives an attribute that an element has another value. The parser's own function takes backslashes out of values. */
export function setAttribute(element: HTMLElement, name: string, value: string): void {
  element.rawAttrs = element.rawAttrs.replace(attribute, (whole, found: string) =>
    found === name ? `${name}="${asMarkup(value)}"` : whole,
  );
}
