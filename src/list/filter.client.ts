import { addressWriter } from './address-writer.client.ts';
import { type Choice, isNarrowed, type KnownValues, noChoice, readChoice, writeChoice } from './choice.ts';
import { facetIds } from './facets.ts';
import type { FilterData } from './filter-data.ts';
import { filterView } from './filter-view.client.ts';
import { find } from './find.ts';
import { indexSource } from './index-source.ts';
import { passOn } from './pass-on.ts';

/** Waits until typing pauses. */
const pause = 200;

/** Whether a link led here. Where the reader comes back or asks again, the browser knows the place in the page. */
const isFollowed = (): boolean => {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'navigate' && location.hash === '';
};

/** Makes the filter work: what is chosen goes into the address, and what the address says is shown. */
function start(root: HTMLElement) {
  const json = root.querySelector('script[type="application/json"]')?.textContent;
  const form = root.querySelector('form');
  if (!json || !form) return;
  const data: FilterData = JSON.parse(json);
  const known = Object.fromEntries(
    facetIds.map((facet) => [facet, Object.keys(data.labels[facet])]),
  ) as unknown as KnownValues;
  const source = indexSource(data.folder, data.embedded);
  const view = filterView(root, data);
  let choice = noChoice();
  let turn = 0;

  /** Shows the choice; an answer that comes after a newer choice is dropped. */
  const show = async () => {
    const mine = ++turn;
    view.choice(choice);
    if (!isNarrowed(choice)) view.whole();
    try {
      view.fetching();
      const answer = await find(choice, source);
      if (mine === turn) view.answer(answer, choice);
    } catch {
      if (mine === turn) view.failed(show);
    }
  };

  const address = addressWriter();
  const choose = (next: Choice) => {
    choice = next;
    void show();
  };

  const readAddress = async () => {
    const read = readChoice(location.search, known);
    choice = read.choice;
    passOn(writeChoice(choice));
    view.ignored(read.ignored);
    view.compare(choice);
    if (isNarrowed(choice) || turn > 0) await show();
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', (event) => {
    if (!(event.target as Element).matches('[name=q]')) return;
    clearTimeout(typing);
    typing = setTimeout(() => {
      choose({ ...view.chosen(choice), page: 1 });
      address.afterFrame('replaceState', choice);
    }, pause);
  });
  form.addEventListener('change', (event) => {
    clearTimeout(typing);
    if (event.target !== form.elements.namedItem('q') || view.chosen(choice).text !== choice.text) {
      choose({ ...view.chosen(choice), page: 1 });
      address.afterFrame('pushState', choice);
    }
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  view.onChoose((change) => {
    const next = change(choice);
    address.now('pushState', next);
    choose(next);
  });
  view.onPick((compare) => {
    choice = { ...choice, compare };
    address.now('replaceState', choice);
    view.compare(choice);
  });
  addEventListener('popstate', readAddress);
  void readAddress().then(() => {
    if (isNarrowed(choice) && isFollowed() && scrollY === 0) view.arrive();
  });
}

for (const root of document.querySelectorAll<HTMLElement>('catalogue-filter')) start(root);
