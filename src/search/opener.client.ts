/**
 * The search as it waits on every page: it opens the dialog at once and fetches all the rest only then.
 * Without JavaScript its button is a link to the site index.
 */
class SiteSearch extends HTMLElement {
  connectedCallback() {
    this.querySelector('.open')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.open();
    });
    this.querySelector('button')?.addEventListener('click', () => this.querySelector('dialog')?.close());
    document.addEventListener('keydown', (event) => this.openByKey(event));
  }

  openByKey(event: KeyboardEvent) {
    const isTyping =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    const isShortcut = event.key === 'k' && (event.ctrlKey || event.metaKey);
    if (!isShortcut && (event.key !== '/' || isTyping)) return;
    event.preventDefault();
    this.open();
  }

  async open() {
    this.querySelector('dialog')?.showModal();
    const { searchIn } = await import('./dialog.client.ts');
    searchIn(this);
  }
}

customElements.define('site-search', SiteSearch);
