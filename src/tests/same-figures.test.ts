import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standaloneBand } from '../bands/dyes.ts';
import { siteBandSvg } from '../bands/site-band.ts';
import { drawCard } from '../cards/draw-card.ts';
import { caseCard } from '../cards/worded.ts';
import { catalogueText, statementsOf } from '../cases/statements.ts';
import { inAnnexOrder } from '../consortia/order.ts';
import type { Fact } from '../provenance/facts.ts';
import { figureText } from '../provenance/passport.ts';
import { cardPath } from '../site/card-path.ts';
import { type Language, languages } from '../site/languages.ts';
import { bareFigures } from '../validation/bare-figures.ts';
import { readRecords } from '../validation/records.ts';
import { startVisit, type Visit } from './browser.ts';

/**
 * What is passed on of a case carries the figures of its page, in both languages: the texts that are sent, the card in
 * words, and the sheet. All of it is read from the built site.
 */
const { cases, consortia } = readRecords('.').records;
const { facts } = JSON.parse(readFileSync('dist/data/facts.json', 'utf8')) as {
  facts: Fact[];
};
const factOf = new Map(facts.map((fact) => [fact.id, fact]));

const pathOf = (language: Language, id: string) => `/${language}/cases/${id}/`;
const read = (language: Language, id: string) =>
  parse(readFileSync(join('dist', pathOf(language, id), 'index.html'), 'utf8'));

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const idIn = (address: string | undefined) => /\/facts\/([\w-]+)\/$/.exec(address ?? '')?.[1] ?? '';

type Shown = [id: string, text: string];

const shownOn = (page: HTMLElement): Shown[] =>
  page
    .querySelectorAll('main a.fact')
    .map((link) => [idIn(link.getAttribute('href')), plain(link.text)] as Shown);

const idsOf = (shown: Shown[]) => [...new Set(shown.map(([id]) => id))].toSorted();

const contentOf = (page: HTMLElement, ...names: string[]) =>
  names.flatMap((name) =>
    page
      .querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)
      .map((meta) => meta.getAttribute('content') ?? ''),
  );

/** Every text that is sent of a page: its description, and what its links to WhatsApp and e-mail carry. */
const textsSent = (page: HTMLElement): string[] => [
  ...contentOf(page, 'description', 'og:description', 'twitter:description'),
  ...page
    .querySelectorAll('a[href^="https://wa.me/"], a[href^="mailto:"]')
    .map((link) => [...new URL(link.getAttribute('href') ?? '').searchParams.values()].join(' ')),
];

/** The card of a case, made from what its page says and from its figure as the data file has it. */
function cardOf(page: HTMLElement, language: Language, { id, figure, consortium }: (typeof cases)[number]) {
  const [title = ''] = page.querySelectorAll('h1').map((heading) => plain(heading.text));
  const [description = ''] = contentOf(page, 'description');
  const siteBand = standaloneBand(siteBandSvg(inAnnexOrder(consortia)), 'light');
  const card = caseCard(
    {
      title,
      description,
      siteBand,
      figure: figure ? factOf.get(figure) : undefined,
      consortium: consortia.find((each) => each.id === consortium),
    },
    language,
  );
  return { card, file: readFileSync(join('dist', cardPath(language, `cases/${id}`))) };
}

/** Figures of a text that stand on the page neither as a fact nor in its words. */
function strangers(texts: string[], page: HTMLElement): string[] {
  const words = plain(page.querySelector('.sl-markdown-content')?.text ?? '');
  const figuresOf = (text: string) => bareFigures(plain(text)).map(({ figure }) => plain(figure));
  const onPage = new Set(figuresOf(words));
  return texts
    .flatMap((text) => figuresOf(text.replaceAll(/https?:\/\/\S+/g, '')))
    .filter((figure) => !onPage.has(figure));
}

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});

afterAll(() => visit?.close());

/** The figures that can be read on paper. */
async function shownOnPaper(language: Language, id: string): Promise<Shown[]> {
  const { page } = await visit.open(pathOf(language, id), { waitUntil: 'load' });
  await page.emulateMedia({ media: 'print' });
  const shown = await page
    .locator('main a.fact')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility())
        .map((link) => [link.getAttribute('href') ?? '', link.textContent ?? ''] as const),
    );
  await page.context().close();
  return shown.map(([address, text]) => [idIn(address), plain(text)]);
}

describe.each(cases.map((record) => [record.id, record] as const))('the case of %s', (id, record) => {
  const consortium = consortia.find((each) => each.id === record.consortium);

  test.each(languages)('shows each figure as its fact has it, in %s', (language) => {
    for (const [fact, text] of shownOn(read(language, id))) {
      const known = factOf.get(fact);
      expect(known, fact).toBeDefined();
      if (known) expect(text, fact).toBe(plain(figureText(language, known)));
    }
  });

  test.each(languages)('shows the values of its entry in the catalogue, in %s', (language) => {
    const page = read(language, id);
    for (const [name, field] of Object.entries(record.fields)) {
      for (const statement of statementsOf(field)) {
        if (statement.from !== 'catalogue' || !consortium) continue;
        expect(plain(page.querySelector(`tr#${name}`)?.text ?? '')).toContain(
          plain(catalogueText(language, consortium, statement.field)),
        );
      }
    }
  });

  test('has the same figures in both languages, on the page and on paper', async () => {
    const [en, es] = [read('en', id), read('es', id)];
    expect(idsOf(shownOn(es))).toEqual(idsOf(shownOn(en)));
    const [enPaper, esPaper] = [await shownOnPaper('en', id), await shownOnPaper('es', id)];
    expect(idsOf(esPaper)).toEqual(idsOf(enPaper));
  });

  test.each(languages)('prints the figures of its record, each as on the page, in %s', async (language) => {
    const page = read(language, id);
    const onPage = new Set(shownOn(page).map(String));
    const paper = (await shownOnPaper(language, id)).map(String);
    expect(paper.filter((figure) => !onPage.has(figure))).toEqual([]);
    const ofRecord = page
      .querySelectorAll('table.case a.fact')
      .map((link) => String([idIn(link.getAttribute('href')), plain(link.text)]));
    expect(ofRecord.filter((figure) => !paper.includes(figure))).toEqual([]);
  });

  test.each(languages)('sends texts with no figure but those of the page, in %s', (language) => {
    const page = read(language, id);
    const sent = textsSent(page);
    expect(sent.length).toBeGreaterThan(2);
    expect(strangers(sent, page)).toEqual([]);
  });

  test.each(languages)('has a card with no figure but those of the page, in %s', async (language) => {
    const page = read(language, id);
    const { card, file } = cardOf(page, language, record);
    expect(strangers([card.title, card.line, card.figure?.value ?? ''], page)).toEqual([]);
    // The picture that is sent is this card and no other.
    expect(file.equals(await drawCard(card))).toBe(true);
  });
});

test('a figure that is not on the page is seen', () => {
  const page = parse('<div class="sl-markdown-content"><a href="/en/facts/a/">US$ 29,400</a></div>');
  expect(strangers(['Exports of US$ 29,400'], page)).toEqual([]);
  expect(strangers(['Exports of US$ 29,401 and 15%'], page)).toEqual(['US$ 29,401', '15%']);
});
