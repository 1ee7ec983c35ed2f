import { factsInText, wordsOfText } from '../provenance/figures-in-text.ts';
import type { Language } from '../site/languages.ts';
import { bareFigures } from './bare-figures.ts';
import type { Content } from './content.ts';
import { dangling } from './dangling.ts';
import type { Fault } from './fault.ts';
import { sectionFaults } from './report-sections.ts';

type Text = Record<Language, string>;
/** A file and a field in it. */
type At = Pick<Fault, 'file' | 'field'>;
type Place = At & { text: Text };
type Named = { id: string; order: number };

const fileOf = (folder: string, { id }: Named) => `content/evaluation/${folder}/${id}.json`;

const inBoth = (file: string, field: string, text: Text): Place => ({ file, field, text });

/** The texts of all records of the evaluation, with their places. */
function textsIn({ records }: Content): Place[] {
  const results = records['evaluation/results'].flatMap((record) => {
    const file = fileOf('results', record);
    const why = record.why.en.map((en, index) =>
      inBoth(file, `why.${index}`, { en, es: record.why.es[index] ?? '' }),
    );
    return [...why, ...(record.against ? [inBoth(file, 'against', record.against)] : [])];
  });
  const recommendations = records['evaluation/recommendations'].map((record) =>
    inBoth(fileOf('recommendations', record), 'ask', record.ask),
  );
  const contradictions = records['evaluation/contradictions'].flatMap((record) => {
    const file = fileOf('contradictions', record);
    return [
      inBoth(file, 'title', record.title),
      ...record.places.map(({ says }, index) => inBoth(file, `places.${index}.says`, says)),
      ...(record.other ? [inBoth(file, 'other.says', record.other.says)] : []),
      inBoth(file, 'use', record.use),
    ];
  });
  return [...results, ...recommendations, ...contradictions];
}

/** Figures of a text of a record that name no fact, that stand bare, or that one language lacks. */
export function figureFaultsOf({ file, field, text }: Place, { names }: Content): Fault[] {
  const inLanguage = (language: Language): Fault[] => {
    const at = { file, field: `${field}.${language}` };
    const bare = bareFigures(wordsOfText(text[language])).map(({ figure }) => ({
      ...at,
      found: figure,
      expected: 'the id of its fact in braces, for example "{training-people}"',
    }));
    const ids = factsInText(text[language]);
    return [...bare, ...dangling({ ...at, ids, known: names.facts, kind: 'fact in content/facts' })];
  };
  const sorted = (language: Language) => [...new Set(factsInText(text[language]))].toSorted().join(', ');
  const differs = sorted('en') !== sorted('es');
  return [
    ...inLanguage('en'),
    ...inLanguage('es'),
    ...(differs
      ? [
          {
            file,
            field: `${field}.es`,
            found: sorted('es') || 'no figure',
            expected: `the figures of the English text: ${sorted('en') || 'none'}`,
          },
        ]
      : []),
  ];
}

/** Reasons that stand in one language only. */
const reasonFaults = ({ records }: Content): Fault[] =>
  records['evaluation/results']
    .filter(({ why }) => why.en.length !== why.es.length)
    .map((record) => ({
      file: fileOf('results', record),
      field: 'why.es',
      found: `${record.why.es.length} texts`,
      expected: `${record.why.en.length}, as in English`,
    }));

/** Records of one kind that claim the same place in their list. */
const orderFaults = (folder: string, list: Named[]): Fault[] =>
  [...Map.groupBy(list, ({ order }) => order)].flatMap(([order, [first, ...others]]) =>
    others.map((record) => ({
      file: fileOf(folder, record),
      field: 'order',
      found: `${order}, which ${first && fileOf(folder, first)} has too`,
      expected: 'a number of its own',
    })),
  );

/** Sections of the report and other works that a contradiction names and that there are none of. */
const sourceFaults = ({ records, names, sections }: Content): Fault[] =>
  records['evaluation/contradictions'].flatMap((record) => {
    const file = fileOf('contradictions', record);
    return [
      ...record.places.flatMap((place, index) =>
        sectionFaults({ file, field: `places.${index}.sections` }, place.sections, sections),
      ),
      ...dangling({
        file,
        field: 'other.source',
        ids: record.other ? [record.other.source] : [],
        known: names.sources,
        kind: 'source in content/sources',
      }),
    ];
  });

/** What is wrong within the records of the evaluation, and between them and all that they name. */
export const evaluationFaults = (content: Content): Fault[] => [
  ...textsIn(content).flatMap((place) => figureFaultsOf(place, content)),
  ...reasonFaults(content),
  ...(['results', 'recommendations', 'contradictions'] as const).flatMap((folder) =>
    orderFaults(folder, content.records[`evaluation/${folder}`]),
  ),
  ...sourceFaults(content),
];
