/** Shows the buttons that need this script: to print, and to share where the device knows how. */
const [share, print] = document.querySelectorAll<HTMLButtonElement>('.share > button');
const link = document.querySelector<HTMLAnchorElement>('#short');

if (print) {
  print.hidden = false;
  print.onclick = () => window.print();
}

if (share && link && 'share' in navigator) {
  share.hidden = false;
  share.onclick = () => {
    navigator.share({ title: document.title, url: link.href }).catch(() => {
      // Whoever thinks better of it has nothing to be told.
    });
  };
}

export {};
