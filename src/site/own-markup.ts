interface MarkupPolicy {
  createHTML(markup: string): string;
  createScriptURL(address: string): string;
}

declare global {
  /** Not in every browser: https://www.w3.org/TR/trusted-types/ */
  var trustedTypes: { createPolicy(name: string, rules: MarkupPolicy): MarkupPolicy } | undefined;
}

/**
 * The one gate by which text becomes markup or a worker in the browser; the policy of the pages (`src/hosting/policy.ts`) knows no
 * other. What goes through it is ours: a drawing of numbers and known words, or a page of this site.
 */
const gate = globalThis.trustedTypes?.createPolicy('site', {
  createHTML: (markup) => markup,
  createScriptURL: (address) => address,
});

const asOurs = (markup: string) => gate?.createHTML(markup) ?? markup;

/** Reads markup of ours into a document of its own, in which no script runs and nothing is loaded. */
export function readMarkup(markup: string, type: 'text/html' | 'image/svg+xml'): Document {
  return new DOMParser().parseFromString(asOurs(markup), type);
}

/** A drawing of ours, as it can be put into the page. A template is quicker than a document of its own. */
export function drawing(svg: string): Element {
  const template = document.createElement('template');
  template.innerHTML = asOurs(svg);
  const { firstElementChild } = template.content;
  if (!firstElementChild) throw new Error('The markup holds no drawing');
  return document.importNode(firstElementChild, true);
}

/** The address of a worker of this site, as a browser takes it. */
export const workerAddress = (address: string): string => gate?.createScriptURL(address) ?? address;
