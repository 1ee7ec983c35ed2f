import { fieldOfWant } from '../cases/matrix.ts';
import { caseFieldIds, type Statement } from '../cases/schema.ts';
import { statementsOf } from '../cases/statements.ts';
import { factsInText } from '../provenance/figures-in-text.ts';
import { languages } from '../site/languages.ts';
import { withoutAllowed } from './bare-figures.ts';
import type { Content } from './content.ts';
import { dangling } from './dangling.ts';
import type { Fault } from './fault.ts';
import type { Records } from './records.ts';
import { sectionFaults } from './report-sections.ts';

type CaseRecord = Records['cases'][number];
type Place = Pick<Fault, 'file' | 'field'>;
type Text = Extract<Statement, { from: 'report' }>['text'];

/** Figures of a text that are typed, that are no facts, or that only one language has. */
function textFaults({ file, field }: Place, text: Text, { names }: Content): Fault[] {
  const inOrder = (language: keyof Text) => factsInText(text[language]).toSorted().join(', ') || 'no figure';
  const differ: Fault[] =
    inOrder('en') === inOrder('es')
      ? []
      : [
          {
            file,
            field,
            found: `${inOrder('en')} in en, ${inOrder('es')} in es`,
            expected: 'the same figures',
          },
        ];
  return [
    ...differ,
    ...languages.flatMap((language) => {
      const at = { file, field: `${field}.${language}` };
      const [typed] = /\d[\d.,]*/.exec(withoutAllowed(text[language].replace(/\{[^{}]*\}/g, ''))) ?? [];
      return [
        ...dangling({
          ...at,
          ids: factsInText(text[language]),
          known: names.facts,
          kind: 'fact in content/facts',
        }),
        ...(typed
          ? [{ ...at, found: typed, expected: 'the id of a fact in braces: {muyu-exports-2008}' }]
          : []),
      ];
    }),
  ];
}

/** A value of the catalogue in a case that has no entry there, or what is wrong with words of ours. */
function statementFaults(place: Place, statement: Statement, record: CaseRecord, content: Content): Fault[] {
  if (statement.from === 'report') {
    return [
      ...sectionFaults({ ...place, field: `${place.field}.section` }, statement.section, content.sections),
      ...textFaults({ ...place, field: `${place.field}.text` }, statement.text, content),
    ];
  }
  if (record.consortium) return [];
  const expected = 'a case with a consortium of the catalogue, or a statement "from": "report"';
  return [{ ...place, found: '"from": "catalogue"', expected }];
}

/** Wants for which a case is named although the report does not say it. */
const answerFaults = (record: CaseRecord, file: string): Fault[] =>
  record.answers.flatMap((want) => {
    const field = fieldOfWant[want];
    if (!field || record.fields[field].state !== 'notSaid') return [];
    const expected = `a case in which fields.${field} is said; here the report does not say it`;
    return [{ file, field: 'answers', found: `"${want}"`, expected }];
  });

/** What is wrong in the fields of a case, and between them and all that they name. */
export const caseFieldFaults = (record: CaseRecord, file: string, content: Content): Fault[] => [
  ...caseFieldIds.flatMap((id) => {
    const field = record.fields[id];
    const list = field.state === 'notSaid' ? 'near' : 'says';
    return [
      ...statementsOf(field).flatMap((statement, index) =>
        statementFaults({ file, field: `fields.${id}.${list}.${index}` }, statement, record, content),
      ),
      ...(field.note ? textFaults({ file, field: `fields.${id}.note` }, field.note, content) : []),
    ];
  }),
  ...answerFaults(record, file),
];
