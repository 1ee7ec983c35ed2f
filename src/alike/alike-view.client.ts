import { bandSvg } from '../bands/band.ts';
import { compareQuery } from '../compare/address.ts';
import { cells } from '../list/cells.ts';
import type { Ignored } from '../list/choice.ts';
import type { Row } from '../list/facets.ts';
import { ignoredText } from '../list/ignored.ts';
import { element } from '../site/element.ts';
import { fillGaps } from '../site/fill-gaps.ts';
import { formatList, formatNumber } from '../site/format.ts';
import { drawing } from '../site/own-markup.ts';
import { turnTo } from '../site/turn-to.ts';
import type { AlikeData } from './alike-data.ts';
import { missingText, reasonsOf } from './reasons.ts';
import type { Merit, Missing } from './score.ts';
import { readNumber, type Wish } from './wish.ts';

/** A consortium that has something in common with what was chosen. */
export interface Found {
  row: Row;
  points: number;
  merits: Merit[];
}

/** What a wish finds, ready to be shown. */
export interface Answer {
  /** The most alike, the first few of all that were ranked. */
  found: Found[];
  /** The points of one that has all that was chosen. */
  most: number;
  /** How many were ranked. */
  count: number;
  /** How many there are. */
  all: number;
  missing: Missing[];
}

/** As many of the first have their band, and can be compared with one tap. */
const foremost = 3;

const item = (text: string) => element('li', {}, text);

/**
 * All that the page shows of the tool. Knows the page and nothing of how answers come about.
 *
 * @param root the element of the tool
 */
export function alikeView(root: HTMLElement, data: AlikeData) {
  const { language, labels, words } = data;
  const part = <Kind extends HTMLElement>(selector: string) => {
    const found = root.querySelector<Kind>(selector);
    if (!found) throw new Error(`The tool has no "${selector}"`);
    return found;
  };
  const form = part<HTMLFormElement>('form');
  const status = part('[role=status]');
  const failed = part('.failed');
  const nobody = part('.nobody');
  const ranked = part('.ranked');
  const others = part('.others');
  const compare = part<HTMLAnchorElement>('.compare');
  const clear = part('.clear');
  let retry: () => void = () => {};
  failed.querySelector('button')?.addEventListener('click', () => {
    turnTo(status);
    retry();
  });

  const number = (value: number) => formatNumber(language, value);

  const itemOf = ({ row, points, merits }: Found, place: number, most: number) => {
    const copy = part<HTMLTemplateElement>('template').content.cloneNode(true) as DocumentFragment;
    const line = copy.querySelector('li') as HTMLLIElement;
    const text = (selector: string, content: string) => {
      const element = line.querySelector(selector);
      if (element) element.textContent = content;
    };
    const reasons = reasonsOf(merits, row, { language, labels, words });
    const { department, sector, firms, people, startYear } = cells(row, language, labels);
    const face = line.querySelector('.face');
    if (place < foremost) face?.replaceChildren(drawing(bandSvg(row)));
    text('.name', row.name);
    line.querySelector('a')?.setAttribute('href', `${data.page}${row.id}/`);
    text('.points', fillGaps(words.points, { points: number(points), most: number(most) }));
    const figures = fillGaps(words.figures, { firms, people, year: startYear });
    text('.figures', [sector, department, figures].join(' · '));
    line.querySelector('.alike')?.replaceChildren(...reasons.alike.map(item));
    text(
      '.unlike',
      reasons.unlike.length ? fillGaps(words.not, { list: formatList(language, reasons.unlike) }) : '',
    );
    return line;
  };

  const statusText = ({ found, count, all, most }: Answer) => {
    const [first] = found;
    const values = { count: number(count), all: number(all), most: number(most) };
    if (!first) return fillGaps(words.foundNone, values);
    const nearest = { name: first.row.name, points: number(first.points) };
    return fillGaps(count === 1 ? words.foundOne : words.found, { ...values, ...nearest });
  };

  const showMissing = ({ found, most, all, missing }: Answer) => {
    const texts = missing.map((lack) => missingText(lack, all, { language, labels, words }));
    if (texts.length === 0 && found[0] && found[0].points < most) {
      texts.push(fillGaps(words.notAll, { all: number(all) }));
    }
    nobody.replaceChildren(...texts.map(item));
    nobody.hidden = texts.length === 0;
  };

  const showCompare = ({ found }: Answer) => {
    const ids = found.slice(0, foremost).map(({ row }) => row.id);
    compare.hidden = ids.length < 2;
    compare.textContent = ids.length === 2 ? words.compareTwo : words.compareThree;
    compare.href = data.compare + compareQuery(ids);
  };

  const marks = () => {
    for (const name of ['firms', 'people'] as const) {
      const input = form.elements.namedItem(name) as HTMLInputElement;
      const isWrong = input.value.trim() !== '' && readNumber(name, input.value.trim()) === undefined;
      input.setAttribute('aria-invalid', String(isWrong));
    }
  };

  /** What stands on paper in place of the form. */
  const onPaper = [part('.chosen'), part('.here')];

  /** What the form says, for paper: name and value of each thing that was chosen. */
  const chosenText = () =>
    Array.from(form.querySelectorAll<HTMLElement>(':scope > label, fieldset'), (field) => {
      const name = field.querySelector('span, legend')?.textContent;
      const select = field.querySelector('select');
      const boxes = Array.from(
        field.querySelectorAll('input:checked'),
        (box) => box.parentElement?.textContent?.trim() ?? '',
      );
      const text = select
        ? select.value && select.selectedOptions[0]?.text
        : field.querySelector<HTMLInputElement>('[type=text]')?.value;
      const value = boxes.length > 0 ? formatList(language, boxes) : text;
      return value ? `${name}: ${value}` : '';
    })
      .filter(Boolean)
      .join('; ');

  return {
    onClear(act: () => void) {
      clear.addEventListener('click', (event) => {
        event.preventDefault();
        act();
        (form.elements.namedItem('sector') as HTMLElement).focus();
      });
    },
    /** Marks numbers that make no sense. */
    marks,
    /** Puts a wish into the form. */
    wish(wish: Wish) {
      for (const name of ['sector', 'department', 'model', 'firms', 'people'] as const) {
        (form.elements.namedItem(name) as HTMLInputElement).value = String(wish[name] ?? '');
      }
      for (const box of form.querySelectorAll<HTMLInputElement>('[name=market]')) {
        box.checked = wish.markets.some((market) => market === box.value);
      }
      marks();
    },
    nothing() {
      for (const element of [failed, nobody, ranked, others, compare, clear, ...onPaper])
        element.hidden = true;
      status.textContent = words.nothingChosen;
    },
    answer(answer: Answer) {
      const { found, count, most } = answer;
      failed.hidden = true;
      clear.hidden = false;
      status.textContent = statusText(answer);
      part('.chosen span').textContent = chosenText();
      part('.here span').textContent = location.href;
      for (const element of onPaper) element.hidden = false;
      showMissing(answer);
      showCompare(answer);
      ranked.replaceChildren(...found.map((each, place) => itemOf(each, place, most)));
      ranked.hidden = found.length === 0;
      others.textContent = fillGaps(words.others, { count: number(count - found.length) });
      others.hidden = count === found.length;
    },
    failed(again: () => void) {
      retry = again;
      status.textContent = '';
      failed.hidden = false;
    },
    ignored(parts: Ignored[]) {
      const text = part('.ignored');
      text.textContent = ignoredText(parts, words);
      text.hidden = parts.length === 0;
    },
  };
}
