import { nameChord, offerSlash, opensSearch } from './shortcuts.client.ts';

/**
 * The search as it waits on every page: it opens at once the dialog, which stands after the text, and fetches all the
 * rest only then. Where this does not run, a link to the list of all pages stands in the place of its button.
 */
class SiteSearch extends HTMLElement {
  readonly #dialog = document.querySelector('dialog.search') as HTMLDialogElement;

  connectedCallback() {
    const button = this.querySelector('button.open') as HTMLButtonElement;
    // The link has just given way to the button.
    if (this.contains(document.activeElement)) button.focus();
    button.addEventListener('click', () => this.open());
    document.addEventListener('keydown', (event) => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      this.open();
    });
    this.#wireDialog();
    nameChord(this.querySelector('kbd') as HTMLElement);
    offerSlash(this.#find('[type=checkbox]'));
  }

  open() {
    this.#dialog.showModal();
    this.#find<HTMLInputElement>('[type=search]').select();
    this.#load();
  }

  /** A part of the dialog. */
  #find<T extends HTMLElement>(selector: string): T {
    return this.#dialog.querySelector(selector) as T;
  }

  #wireDialog() {
    const dialog = this.#dialog;
    this.#find('.close').addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    // Enter in the field would close the dialog.
    this.#find('form').addEventListener('submit', (event) => event.preventDefault());
  }

  /** Loads what answers; where it does not arrive, says so and offers to try again. */
  async #load() {
    const again = this.#find<HTMLButtonElement>('.again');
    try {
      const { searchIn } = await import('./dialog.client.ts');
      searchIn(this.#dialog);
    } catch {
      this.#find('[role=status]').textContent = this.#dialog.dataset.failed ?? '';
      again.hidden = false;
      again.onclick = () => this.#load();
    }
  }
}

/** Brings the search to life. Browsers of before 2022 have no dialogs: they keep the link. */
export function offerSearch(): void {
  if ('HTMLDialogElement' in window) customElements.define('site-search', SiteSearch);
}
