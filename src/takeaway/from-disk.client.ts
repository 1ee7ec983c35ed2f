/** The address of a folder shows the list of its files: a link that a script has made leads to the page in it. */
function completeLink({ target }: Event) {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
  if (link && link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
}

for (const sign of ['pointerdown', 'focusin', 'click']) addEventListener(sign, completeLink, true);

/** Older browsers let no script change the address of a page on a disk: then it stays, and all the rest works. */
for (const name of ['pushState', 'replaceState'] as const) {
  const change = history[name].bind(history);
  history[name] = (...what) => {
    try {
      change(...what);
    } catch {
      // The choice is shown all the same.
    }
  };
}
