import { formatNumber } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import { setText } from '../site/set-text.ts';
import type { Choice, SortId } from './choice.ts';
import { type FacetId, facetIds } from './facets.ts';
import type { Answer } from './find.ts';

/**
 * What the filter's form says, and how many each of its values would find.
 *
 * @param onSee called when the reader turns from the form to the list
 */
export function formView(form: HTMLFormElement, language: Language, onSee: () => void) {
  // Looked up once: there are hundreds, and each choice touches all.
  const parts = facetIds.map((facet) => {
    const box = form.querySelector<HTMLDetailsElement>(`[data-facet=${facet}]`);
    if (!box) throw new Error(`The filter has no facet "${facet}"`);
    const values = Array.from(box.querySelectorAll('input'), (checkbox) => ({
      checkbox,
      label: checkbox.parentElement,
      count: checkbox.parentElement?.querySelector('.count'),
    }));
    const name = box.querySelector('legend')?.textContent?.trim() ?? facet;
    return { facet, box, name, values, chosen: box.querySelector('summary .chosen') };
  });
  const text = form.elements.namedItem('q') as HTMLInputElement;
  const sort = form.elements.namedItem('sort') as HTMLSelectElement;

  /** A facet's box opens below its name: one at a time, and none when the visitor turns elsewhere. */
  const closeBut = (kept?: Element | null) => {
    for (const { box } of parts) if (box !== kept) box.open = false;
  };
  document.addEventListener('click', (event) => closeBut((event.target as Element).closest('.facet')));
  /** On a phone the values are folded away below a button. */
  const open = form.querySelector('.open');
  const fold = () => open?.setAttribute('aria-expanded', String(form.toggleAttribute('data-open')));
  open?.addEventListener('click', fold);
  /** What leads to the list, with how many there are, stands below the values that one chooses from. */
  const see = form.querySelector('.see');
  const whole = see?.parentElement;
  const placeSee = () => see && (parts.find(({ box }) => box.open)?.box ?? whole)?.append(see);
  for (const { box } of parts) box.addEventListener('toggle', placeSee);
  see?.addEventListener('click', () => {
    fold();
    onSee();
  });
  form.addEventListener('keydown', (event) => {
    const facet = (event.target as Element).closest<HTMLDetailsElement>('.facet[open]');
    if (event.key !== 'Escape' || !facet) return;
    facet.open = false;
    facet.querySelector('summary')?.focus();
  });

  return {
    /** Puts the focus where one writes. */
    focus: () => text.focus(),
    /** What a facet is called. */
    nameOf: (facet: FacetId) => parts.find((part) => part.facet === facet)?.name ?? facet,
    /** A choice with all that the form says now. */
    chosen(choice: Choice): Choice {
      const values = new FormData(form);
      return {
        ...choice,
        text: String(values.get('q') ?? '').trim(),
        sort: String(values.get('sort')) as SortId,
        facets: Object.fromEntries(
          facetIds.map((facet) => [facet, values.getAll(facet).map(String)]),
        ) as Choice['facets'],
      };
    },
    /** Puts a choice into the form. */
    choice(choice: Choice) {
      for (const { facet, values } of parts) {
        for (const { checkbox } of values) checkbox.checked = choice.facets[facet].includes(checkbox.value);
      }
      if (text.value.trim() !== choice.text) text.value = choice.text;
      sort.value = choice.sort;
    },
    /** Shows what each value would find, how many of a facet and of all are chosen, and how many the list has. */
    counts({ counts, rows }: Answer, choice: Choice) {
      const inBrackets = (count: number) => (count ? `(${count})` : '');
      for (const { facet, values, chosen } of parts) {
        for (const { checkbox, label, count: shown } of values) {
          const count = counts[facet][checkbox.value] ?? 0;
          setText(shown, String(count));
          label?.classList.toggle('zero', count === 0 && !checkbox.checked);
        }
        setText(chosen, inBrackets(choice.facets[facet].length));
      }
      const all = facetIds.reduce((sum, facet) => sum + choice.facets[facet].length, 0);
      setText(open?.querySelector('.chosen'), inBrackets(all));
      setText(see?.querySelector('.chosen'), `(${formatNumber(language, rows.length)})`);
    },
  };
}
