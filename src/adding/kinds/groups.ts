import { caseFieldIds, caseSchema } from '../../cases/schema.ts';
import { gapInBoth, type Kind } from '../draft.ts';
import { firstChapter, pageHead } from '../pages.ts';
import { nextOrder } from '../project.ts';
import { freeCode } from '../registries.ts';
import { descriptions, titles } from './asks.ts';

export const caseKind: Kind = {
  name: 'case',
  about: 'a case: what is known of it field by field, and its page',
  askId: 'Its id, for example andes-natura',
  asks: {
    'name.en': 'The name in English',
    'name.es': 'El nombre en español',
    'printed.0.name': 'The name as the report prints it',
    'printed.0.section': 'The section of the report that prints it',
    answers: 'What a reader may want to know and finds here, with commas between',
    ...titles,
    ...descriptions,
  },
  draft: (id, _, project) => ({
    record: {
      folder: 'cases',
      schema: caseSchema,
      values: {
        id,
        order: nextOrder(project, 'cases'),
        name: gapInBoth(),
        printed: [{ name: '', section: '' }],
        answers: [],
        fields: Object.fromEntries(caseFieldIds.map((field) => [field, { state: '' }])),
      },
    },
    page: {
      path: `cases/${id}`,
      values: pageHead(),
      imports: ['cases/CaseFields.astro', 'guide/CaseMore.astro', 'provenance/Evidence.astro'],
      body: `<CaseFields id="${id}" />\n\n${firstChapter}\n\n<CaseMore id="${id}" />`,
    },
    link: { registry: 'cases', code: freeCode(`cases/${id}`, project), to: `cases/${id}` },
    byHand: [`src/frame/navigation.ts: '${id}', in the list of cases`],
  }),
};

export const consortium: Kind = {
  name: 'consortium',
  about: 'none can be added: the catalogue is the annex of the report, and says how to correct one',
  askId: 'Its id',
  asks: {},
  closed: [
    'The catalogue is Annex 3 of the report, row by row: the set is closed, and no consortium is added.',
    'To correct one, change our reading of it in content/consortia, say in "readings" what took judgement,',
    'leave "printed" as it is, and tell it: npm run new -- correction',
    'A group that the report tells of elsewhere can be a case: npm run new -- case',
  ].join('\n'),
  draft: () => ({}),
};
