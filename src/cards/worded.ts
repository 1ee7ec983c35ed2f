import { bandSvg } from '../bands/band.ts';
import { standaloneBand } from '../bands/dyes.ts';
import { annexDate } from '../consortia/data.ts';
import type { Consortium } from '../consortia/schema.ts';
import { departmentLabel, sectorLabel } from '../consortia/vocabulary.ts';
import type { Fact } from '../provenance/facts.ts';
import { dateText, figureText, publisherText, sectionText } from '../provenance/passport.ts';
import type { Source } from '../provenance/schema.ts';
import { unitLabel } from '../provenance/units.ts';
import { formatDate, formatNumber } from '../site/format.ts';
import type { Language } from '../site/languages.ts';
import { words } from '../site/words.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import type { CaseCard, ConsortiumCard, FigureCard, KeyFigure, SheetPart } from './card.ts';
import { sectionFor } from './sections.ts';

/** A band as it stands on cards: by day, with its colours in it. */
export const cardBand = (consortium: Consortium): string => standaloneBand(bandSvg(consortium), 'light');

/** Members and people of a consortium, as its page has them. */
const sizeOf = ({ firms, employment }: Consortium, language: Language): KeyFigure[] => {
  const t = words(language);
  return [
    { value: formatNumber(language, firms), label: t('cards.members') },
    { value: formatNumber(language, employment), label: t('cards.people') },
  ];
};

/** The card of a consortium. */
export const consortiumCard = (consortium: Consortium, language: Language): ConsortiumCard => ({
  kind: 'consortium',
  section: '',
  title: consortium.name,
  site: words(language)('site.name'),
  band: cardBand(consortium),
  line: `${departmentLabel(language, consortium.department)} · ${sectorLabel(language, consortium.sector)}`,
  figures: sizeOf(consortium, language),
  asOf: formatDate(language, annexDate),
});

/** What the card of a case is made from: its name, its page's words, and the records that it names. */
export interface CaseMaterial {
  title: string;
  description: string;
  figure?: Fact | undefined;
  /** The same figure of an earlier date. */
  earlier?: Fact | undefined;
  consortium?: Consortium | undefined;
  siteBand: string;
}

/** What must be said of a figure that stands alone: what it was before, whose sum it is, that its year was not over. */
function figureNote(fact: Fact, earlier: Fact | undefined, language: Language): string {
  const t = words(language);
  const dateOf = ({ asOf }: Fact) => formatDate(language, asOf);
  const before =
    earlier && t('cards.earlier', { value: figureText(language, earlier), date: dateOf(earlier) });
  const limits = [
    fact.kind === 'computed' && t('cards.byOurSums'),
    fact.yearNotOver && t('cards.yearNotOver', { date: dateOf(fact) }),
  ];
  return [before, limits.filter(Boolean).join(', ')].filter(Boolean).join('; ');
}

/** What a description says first: all before its colon, or its first sentence. */
const leadOf = (description: string): string => description.split(/[:.](?: |$)/)[0] ?? '';

/** The card of a case: its key figure with what that counts, as its passport says it. */
export const caseCard = (material: CaseMaterial, language: Language): CaseCard => ({
  kind: 'case',
  section: sectionFor('cases', language),
  title: material.title,
  site: words(language)('site.name'),
  siteBand: material.siteBand,
  band: material.consortium && cardBand(material.consortium),
  figure: material.figure && {
    value: figureText(language, material.figure),
    label: material.figure.label[language],
    note: figureNote(material.figure, material.earlier, language),
  },
  line: leadOf(material.description),
});

/** Units that the text of a figure already has in it. */
const saidByFigure = ['usd', 'eur', 'mad', 'pen', 'percent', 'ratio', 'year'];

/** The card of a figure: the figure, its date, and where it or what it is computed from stands. */
export function figureCard(fact: Fact, source: Source, language: Language): FigureCard {
  const t = words(language);
  const place = `${publisherText(source, t('sources.noYear'))}, ${sectionText(fact, t)}`;
  return {
    kind: 'figure',
    section: dateText(language, fact),
    title: fact.label[language],
    site: t('site.name'),
    value: figureText(language, fact),
    unit: saidByFigure.includes(fact.unit) ? '' : unitLabel(language, fact.unit),
    source: fact.kind === 'computed' ? t('figures.sourceComputed', { text: place }) : place,
  };
}

/** How many consortia, firms and people a list has, and how many are in groups with associations of producers. */
export interface ListTotals {
  firms: number;
  people: number;
  /** Consortia that have associations, and the people in these. */
  withAssociations: { count: number; people: number };
}

/** The size of a list in a sentence: associations are no firms, and most of the people can be theirs. */
export function listLine({ firms, people, withAssociations }: ListTotals, language: Language): string {
  const t = words(language);
  const number = (value: number) => formatNumber(language, value);
  const { count, people: part } = withAssociations;
  const said = { count, firms: number(firms), people: number(people), part: number(part) };
  if (count === 0) return t('cards.totals', said);
  return t(part === people ? 'cards.totalsOnlyWith' : 'cards.totalsWith', said);
}

/** The parts of a worksheet as they are outlined. */
export const sheetParts = ({ blocks }: Pick<Worksheet, 'blocks'>): SheetPart[] =>
  blocks.flatMap((block): SheetPart[] => {
    if (block.kind === 'table')
      return [{ kind: 'table', columns: block.columns.length + (block.rowLabels ? 1 : 0) }];
    if (block.kind === 'checks') return [{ kind: 'checks', count: block.items.length }];
    if (block.kind === 'fields') return [{ kind: 'lines', count: block.fields.length }];
    return block.kind === 'text' ? [{ kind: 'lines', count: block.lines }] : [];
  });
