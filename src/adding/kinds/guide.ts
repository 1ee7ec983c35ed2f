import { termSchema } from '../../guide/glossary-schema.ts';
import { worksheetSchema } from '../../worksheets/schema.ts';
import { gapInBoth, type Kind } from '../draft.ts';
import { nextOrder } from '../project.ts';
import { freeCode } from '../registries.ts';
import { descriptions, titles } from './asks.ts';

export const term: Kind = {
  name: 'term',
  about: 'a term of the glossary, English and Spanish',
  askId: 'Its id, for example common-fund',
  choice: {
    name: 'rests',
    ask: 'What does the definition rest on?',
    values: ['report', 'other', 'advice'],
  },
  asks: {
    'term.en': 'The term in English',
    'term.es': 'El término en español, como se usa en el Perú',
    'definition.en': 'What it means, in English',
    'definition.es': 'Qué significa, en español',
    'rests.report': 'The section of the report',
    'rests.other': 'The name of the file in content/sources',
  },
  draft: (id, rests) => ({
    record: {
      folder: 'glossary',
      schema: termSchema,
      values: {
        id,
        term: gapInBoth(),
        definition: gapInBoth(),
        rests: rests === 'advice' ? { advice: true } : { [rests]: '' },
      },
    },
    byHand: [`<Term id="${id}">…</Term> where a page uses it for the first time`],
  }),
};

export const worksheet: Kind = {
  name: 'worksheet',
  about: 'a sheet to fill, on the screen or on paper',
  askId: 'Its id, for example firm-profile',
  asks: {
    stage: 'The stage that it belongs to',
    ...titles,
    ...descriptions,
    'use.en': 'Who fills it, when, how long it takes, in English',
    'use.es': 'Quién la llena, cuándo y en cuánto tiempo, en español',
    'why.en': 'What it is good for, in English',
    'why.es': 'Para qué sirve, en español',
    'after.en': 'What to do with the filled sheet, in English',
    'after.es': 'Qué hacer con la hoja llena, en español',
  },
  draft: (id, _, project) => ({
    record: {
      folder: 'worksheets',
      schema: worksheetSchema,
      values: {
        id,
        order: nextOrder(project, 'worksheets'),
        stage: '',
        title: gapInBoth(),
        description: gapInBoth(),
        use: gapInBoth(),
        why: gapInBoth(),
        pages: 1,
        blocks: [{ kind: 'text', id: 'first', label: gapInBoth(), lines: 4 }],
        after: gapInBoth(),
      },
    },
    link: { registry: 'worksheets', code: freeCode(`worksheets/${id}`, project), to: `worksheets/${id}` },
    byHand: [
      'more blocks in its file: fields, checks, table, note, signatures, as the other sheets have them',
    ],
  }),
};
