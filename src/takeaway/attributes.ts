import type { HTMLElement } from 'node-html-parser';

/** An attribute as it stands in a tag, whatever its quotes. */
const attribute = /([^\s=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+))?/g;

const signs: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };
const asHtml = (text: string) => text.replace(/[&"<]/g, (sign) => signs[sign] ?? sign);

/** Gives an attribute that an element has another value. The parser's own function takes backslashes out of values. */
export function setAttribute(element: HTMLElement, name: string, value: string): void {
  element.rawAttrs = element.rawAttrs.replace(attribute, (whole, found: string) =>
    found === name ? `${name}="${asHtml(value)}"` : whole,
  );
}
