import { nearest } from './nearest.ts';

const lastPart = (path: string) => path.split('/').filter(Boolean).at(-1) ?? '';

/** Puts the language of the address first and proposes the page that the address most probably means. */
async function helpOn() {
  const sections = [...document.querySelectorAll<HTMLElement>('section[lang]')];
  const base = document.querySelector<HTMLElement>('[data-base]')?.dataset.base ?? '/';
  const [language] = location.pathname.slice(base.length).split('/');
  const section = sections.find(({ lang }) => lang === language);
  if (!section) return;
  sections[0]?.before(section);
  const titles: [string, string, string][] = await (await fetch(section.dataset.titles ?? '')).json();
  const name = nearest(
    lastPart(location.pathname),
    titles.map(([, , href]) => lastPart(href)),
  );
  const namesakes = titles.filter(([, , href]) => lastPart(href) === name);
  const address = nearest(
    location.pathname,
    namesakes.map(([, , href]) => href),
  );
  const found = namesakes.find(([, , href]) => href === address);
  const link = section.querySelector<HTMLAnchorElement>('.nearest a');
  if (!found || !link?.parentElement) return;
  [link.textContent, , link.href] = found;
  link.parentElement.hidden = false;
}

helpOn().catch(() => {
  // Without the list of pages the links above are what there is.
});
