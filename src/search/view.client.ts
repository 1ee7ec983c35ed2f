import type { Result } from './passage.ts';
import { resultItem } from './result-item.client.ts';

/** A list of results with the heading above it; without results neither is there. */
class Group {
  readonly hrefs = new Set<string>();
  readonly #element: HTMLElement;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  clear() {
    this.hrefs.clear();
    this.#element.querySelector('ol')?.replaceChildren();
    this.#element.hidden = true;
  }

  /** Adds results at the end; gives the link to the first of them. */
  add(results: Result[]): HTMLAnchorElement | null | undefined {
    const items = results.map(resultItem);
    for (const { href } of results) this.hrefs.add(href);
    this.#element.querySelector('ol')?.append(...items);
    this.#element.hidden = this.hrefs.size === 0;
    return items[0]?.querySelector('a');
  }
}

/** Something the reader can do beside typing: try again, show more, take the query that is proposed. */
type Offer = 'again' | 'more' | 'perhaps';

/** What the dialog of the search shows. All of it is set as text. */
export class View {
  readonly input: HTMLInputElement;
  readonly #titles: Group;
  readonly #passages: Group;
  readonly #status: HTMLElement;
  readonly #buttons: Record<Offer, HTMLButtonElement>;

  constructor(dialog: HTMLElement) {
    const find = <T extends Element>(selector: string) => dialog.querySelector(selector) as T;
    this.input = find('input[type=search]');
    this.#titles = new Group(find('.titles'));
    this.#passages = new Group(find('.passages'));
    this.#status = find('[role=status]');
    this.#buttons = { again: find('.again'), more: find('.more'), perhaps: find('.perhaps') };
  }

  /** Addresses of the pages that are shown, each once. */
  get pages(): string[] {
    const hrefs = [...this.#titles.hrefs, ...this.#passages.hrefs];
    return [...new Set(hrefs.map((href) => href.replace(/#.*/, '')))];
  }

  /** Shows the first answers in the place of all there was. */
  show(titles: Result[]) {
    this.#passages.clear();
    this.#titles.clear();
    this.#titles.add(titles);
    for (const button of Object.values(this.#buttons)) this.#hide(button);
  }

  /**
   * Adds passages below what is there: the reader may be on one of those already.
   *
   * @returns the link to the first that is new
   */
  add(passages: Result[]) {
    return this.#passages.add(passages.filter(({ href }) => !this.#titles.hrefs.has(href)));
  }

  /** Says what there is, also to who does not see it; the same again is not said twice. */
  say(text: string) {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  /** Shows a button that does something, or hides it where there is nothing to do. */
  offer(name: Offer, action: (() => void) | undefined, text?: string) {
    const button = this.#buttons[name];
    if (!action) return this.#hide(button);
    button.onclick = action;
    if (text) button.textContent = text;
    button.hidden = false;
  }

  /** Hides a button, and does not leave the reader nowhere. */
  #hide(button: HTMLButtonElement) {
    if (document.activeElement === button) this.input.focus();
    button.hidden = true;
  }
}
