/** Copies a text; where the browser forbids it, selects it, so that the keyboard can. */
async function copy(code: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.innerText);
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return false;
  }
}

/** Gives each code below it a button that copies it. Without JavaScript there is none: the code can be selected. */
class ChartCodes extends HTMLElement {
  connectedCallback() {
    for (const code of this.querySelectorAll('code')) {
      if (code.nextElementSibling) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = this.dataset.ask ?? '';
      button.ariaLive = 'polite';
      button.onclick = async () => {
        if (await copy(code)) button.textContent = this.dataset.done ?? '';
      };
      code.after(button);
    }
  }
}

customElements.define('chart-codes', ChartCodes);

export {};
