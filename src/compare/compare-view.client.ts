import { bandSvg } from '../bands/band.ts';
import { type Ignored, mostCompared } from '../list/choice.ts';
import { ignoredText } from '../list/ignored.ts';
import { element } from '../site/element.ts';
import { fillGaps } from '../site/fill-gaps.ts';
import { formatList } from '../site/format.ts';
import { drawing } from '../site/own-markup.ts';
import { turnTo } from '../site/turn-to.ts';
import { readIds } from './address.ts';
import type { CompareData } from './compare-data.ts';
import { type Compared, type ComparedLine, type Comparison, compare, type State } from './comparison.ts';

const items = (texts: string[]) => texts.map((text) => element('li', {}, text));

/**
 * All that the page shows of a comparison. Knows the page and nothing of where records come from.
 *
 * @param root the element of the comparison
 */
export function compareView(root: HTMLElement, data: CompareData) {
  const { words, properties } = data;
  const part = <Kind extends HTMLElement>(selector: string) => {
    const found = root.querySelector<Kind>(selector);
    if (!found) throw new Error(`The comparison has no "${selector}"`);
    return found;
  };
  const heads = part('.heads');
  const add = part<HTMLButtonElement>('.add');
  const failed = part('.failed');
  const glance = document.querySelector<HTMLDetailsElement>('details.glance');
  let onRemove: (id: string) => void = () => {};
  let onExchange: (id: string) => void = () => {};
  let onGo: (ids: string[]) => void = () => {};
  let retry: () => void = () => {};

  failed.querySelector('button')?.addEventListener('click', () => {
    turnTo(part('.status'));
    retry();
  });
  part('.print').addEventListener('click', () => print());
  for (const link of Array.from(root.querySelectorAll<HTMLAnchorElement>('.starts a, .clear'))) {
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      onGo(readIds(link.search).ids);
      add.focus({ preventScroll: true });
    });
  }

  const headOf = (consortium: Compared) => {
    const { id, name } = consortium;
    const copy = part<HTMLTemplateElement>('template.head').content.cloneNode(true) as DocumentFragment;
    const head = copy.querySelector('li') as HTMLLIElement;
    head.dataset.id = id;
    const face = head.querySelector('.face');
    face?.replaceChildren(drawing(bandSvg(consortium)));
    const link = head.querySelector<HTMLAnchorElement>('.name');
    if (link) {
      link.textContent = name;
      link.href = `${data.page}${id}/`;
    }
    const study = head.querySelector<HTMLAnchorElement>('.case');
    const address = data.cases[id];
    if (study && address) {
      study.href = address;
      study.hidden = false;
    }
    for (const [act, text, run] of [
      ['exchange', words.exchange, () => onExchange(id)],
      ['remove', words.remove, () => onRemove(id)],
    ] as const) {
      const button = head.querySelector(`[data-act=${act}]`);
      button?.setAttribute('aria-label', fillGaps(text, { name }));
      button?.addEventListener('click', run);
    }
    return head;
  };

  const cellOf = (texts: string[], name: string, isList: boolean) => {
    const labelled = { role: 'cell', 'data-label': name };
    return isList
      ? element('td', labelled, element('ul', {}, ...items(texts)))
      : element('td', { ...labelled, class: 'short' }, ...texts);
  };

  const rowOf = ({ property, state, cells }: ComparedLine, consortia: Compared[]) => {
    const row = element('tr', { role: 'row' });
    const head = element('th', { role: 'rowheader', scope: 'row' }, properties[property]);
    if (consortia.length > 1) head.append(' ', element('span', {}, words[`state${state}`]));
    const isList = ['markets', 'offer', 'channels'].includes(property);
    row.append(head, ...cells.map((texts, index) => cellOf(texts, consortia[index]?.name ?? '', isList)));
    return row;
  };

  const showTable = ({ lines }: Comparison, consortia: Compared[]) => {
    const heading = part('thead tr');
    heading.replaceChildren(
      ...Array.from(heading.children).slice(0, 1),
      ...consortia.map(({ name }) => element('th', { role: 'columnheader', scope: 'col' }, name)),
    );
    part('tbody').replaceChildren(...lines.map((line) => rowOf(line, consortia)));
  };

  const statusText = (consortia: Compared[], { lines }: Comparison) => {
    const [first, ...others] = consortia.map(({ name }) => name);
    if (first === undefined) return words.statusNone;
    if (others.length === 0) return fillGaps(words.statusOne, { name: first });
    const count = (state: State) => lines.filter((line) => line.state === state).length;
    return fillGaps(words.status, {
      names: formatList(data.language, [first, ...others]),
      same: count('Same'),
      partly: count('Partly'),
      different: count('Different'),
    });
  };

  const showLeftOut = (beyond: Compared[], ignored: Ignored[]) => {
    const text = part('.ignored');
    const names = formatList(
      data.language,
      beyond.map(({ name }) => name),
    );
    text.textContent = [
      ...(beyond.length > 0 ? [fillGaps(words.beyond, { count: mostCompared, names })] : []),
      ...(ignored.length > 0 ? [ignoredText(ignored, words)] : []),
    ].join(' ');
    text.hidden = text.textContent === '';
  };

  return {
    onAdd: (act: () => void) => add.addEventListener('click', act),
    onRemove(act: (id: string) => void) {
      onRemove = act;
    },
    onExchange(act: (id: string) => void) {
      onExchange = act;
    },
    onGo(act: (ids: string[]) => void) {
      onGo = act;
    },
    /** Shows none to four consortia, for which others of the address there is no place, and what was passed over. */
    show(consortia: Compared[], beyond: Compared[], ignored: Ignored[]) {
      const comparison = compare(consortia, data, properties);
      const count = consortia.length;
      failed.hidden = true;
      showLeftOut(beyond, ignored);
      part('.empty').hidden = count > 0;
      heads.hidden = count === 0;
      heads.replaceChildren(...consortia.map(headOf));
      add.hidden = count >= mostCompared;
      part('.full').hidden = !add.hidden;
      part('.clear').hidden = count === 0;
      part('.print').hidden = count < 2;
      part('.comparison').hidden = count === 0;
      part('.said').hidden = count < 2;
      part('.shared').replaceChildren(
        ...items(comparison.shared.length ? comparison.shared : [words.nothing]),
      );
      part('.different').replaceChildren(
        ...items(comparison.different.length ? comparison.different : [words.nothing]),
      );
      if (count > 0) showTable(comparison, consortia);
      part('.mark').hidden = consortia.every(({ producerAssociations }) => !producerAssociations);
      part('.here span').textContent = location.href;
      part('[role=status]').textContent = statusText(consortia, comparison);
      if (glance) glance.open = count === 0;
    },
    failed(again: () => void) {
      retry = () => {
        failed.hidden = true;
        again();
      };
      failed.hidden = false;
    },
    /** Puts the focus on what can be changed of a consortium, or where one is added. */
    focusHead(id?: string) {
      const button = heads.querySelector<HTMLElement>(`[data-id="${id}"] button`);
      (button ?? add).focus();
    },
  };
}
