import { fillGaps } from '../site/fill-gaps.ts';
import type { FullText } from './full-text.ts';
import { matchTitles, type TitleEntry } from './match.ts';
import type { Result } from './passage.ts';
import type { SearchData } from './search-data.ts';
import { countFound, type Findings, statusText } from './status.ts';
import { suggest } from './suggest.ts';
import { withSynonyms } from './synonyms.ts';
import type { View } from './view.client.ts';

/** How many pages the titles give. */
const mostTitles = 6;

/** What the reader asked, and what it takes to answer. */
export interface Question {
  query: string;
  data: SearchData;
  view: View;
  /** Whether the full text is fetched without being asked for. */
  isTextWanted: boolean;
  /** Asks something in the reader's name, at once. */
  ask(query: string): void;
  /** Whether the reader has asked for something else meanwhile. */
  isOvertaken(): boolean;
}

const toResult = ([title, description, href]: TitleEntry): Result => ({ title, description, href });
const pageOf = ({ href }: Result) => href.replace(/#.*/, '');

/** The answer to one question: pages by title at once, passages of the full text when they arrive. */
export class Answer {
  readonly #question: Question;
  readonly #queries: string[];
  readonly #titles: string[];
  readonly #passages: string[] = [];
  #fullText: FullText | undefined;

  constructor(question: Question) {
    const { query, data, view } = question;
    this.#question = question;
    this.#queries = withSynonyms(query, data.synonyms);
    const titles = matchTitles(this.#queries, data.pages).map(toResult);
    this.#titles = titles.map(pageOf);
    view.show(titles.slice(0, mostTitles));
    this.#report(this.waits ? 'waiting' : 'loading');
  }

  /** Whether the full text waits until the reader asks for it: titles or descriptions have something. */
  get waits(): boolean {
    return !this.#question.isTextWanted && this.#titles.length > 0;
  }

  /** Leaves it to the reader whether the full text is fetched. */
  offerFullText(add: () => Promise<void>): void {
    const { data, view } = this.#question;
    view.offer('more', add, data.words.inText);
  }

  /** Adds what the full text has, or says that it cannot be reached. */
  addFullText(lookUp: (queries: string[]) => Promise<FullText>): Promise<void> {
    return this.#orRetry(async () => {
      this.#report('loading');
      this.#fullText = await lookUp(this.#queries);
      await this.#addNext();
    });
  }

  /** Adds the next passages; gives the link to the first of them. */
  async #addNext() {
    const { query, data, view, isOvertaken } = this.#question;
    const passages = (await this.#fullText?.next()) ?? [];
    if (isOvertaken()) return;
    this.#passages.push(...passages.map(pageOf));
    const first = view.add(passages);
    this.#report('answered');
    view.offer('more', this.#fullText?.left ? () => this.#showMore() : undefined, data.words.more);
    if (view.pages.length === 0) this.#propose(suggest(query, data.pages));
    return first;
  }

  #propose(query: string | undefined) {
    const { data, view, ask } = this.#question;
    if (query) view.offer('perhaps', () => ask(query), fillGaps(data.words.perhaps, { query }));
  }

  #showMore() {
    return this.#orRetry(async () => (await this.#addNext())?.focus());
  }

  async #orRetry(work: () => Promise<void>) {
    const { query, view, ask, isOvertaken } = this.#question;
    try {
      await work();
    } catch {
      if (isOvertaken()) return;
      this.#report(this.#passages.length ? 'cut' : 'failed');
      view.offer('more', undefined);
      view.offer('again', () => ask(query));
    }
  }

  #report(fullText: Findings['fullText']) {
    const { data, view } = this.#question;
    const inFullText = this.#fullText?.count ?? 0;
    const findings = {
      fullText,
      shown: view.pages.length,
      count: countFound(this.#titles, this.#passages, inFullText),
      mayBeMore: this.#passages.length < inFullText,
    };
    view.say(statusText(findings, data.words, this.#queries.slice(1)));
  }
}
