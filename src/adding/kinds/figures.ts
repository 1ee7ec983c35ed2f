import { chartSchema } from '../../figures/schema.ts';
import { factSchema, sourceSchema } from '../../provenance/schema.ts';
import { gapInBoth, type Kind } from '../draft.ts';
import { nextOrder } from '../project.ts';
import { freeCode } from '../registries.ts';

export const fact: Kind = {
  name: 'fact',
  about: 'a figure with its passport',
  askId: 'Its id, for example muyu-exports-2008',
  choice: {
    name: 'kind',
    ask: 'Does a document print it, does a document estimate it, or is it computed from others?',
    values: ['reported', 'estimated', 'computed'],
  },
  asks: {
    topic: 'What it belongs to',
    'label.en': 'What is counted, in English: a noun phrase that can stand alone',
    'label.es': 'Qué se cuenta, en español: una frase sin verbo que se entienda sola',
    value: 'The number',
    unit: 'What it counts',
    asOf: 'The year or month that it speaks of',
    'source.document': 'The document: the name of a file in content/sources (the report is osl-eva-08-r12)',
    'source.section': 'The section of the document',
    'source.place': 'The place in the section, as it is printed: titles, rows and ¶ numbers, joined by ›',
    'compute.operation': 'What is done with the other figures',
    'compute.of': 'The ids of the other figures, with commas between them',
  },
  draft: (id, kind) => ({
    record: {
      folder: 'facts',
      schema: factSchema,
      values: {
        id,
        topic: '',
        label: gapInBoth(),
        ...(kind === 'computed' ? {} : { value: null }),
        unit: '',
        asOf: '',
        kind,
        ...(kind === 'computed'
          ? { compute: { operation: '', of: [] } }
          : { source: { document: '', section: '', place: '' } }),
      },
    },
    fact: id,
    byHand: [`<Fact id="${id}" /> where a page says it`],
  }),
};

export const source: Kind = {
  name: 'source',
  about: 'a document that is cited',
  askId: 'Its id, for example helvetas-2017',
  asks: {
    title: 'Its title, as it is printed',
    publisher: 'Who published it: an institution, not a person',
    year: 'The year that it bears',
    language: 'Its language',
    kind: 'What it is',
    read: 'How much of it you could read',
  },
  draft: (id) => ({
    record: {
      folder: 'sources',
      schema: sourceSchema,
      values: { id, title: '', publisher: '', year: 0, language: '', kind: '', read: '' },
    },
    byHand: [`<Evidence other="${id}" /> where a page rests on it`],
  }),
};

const chartData = {
  facts: () => ({
    kind: 'facts',
    series: [{ id: 'value', label: gapInBoth() }],
    rows: [{ id: 'first', label: gapInBoth(), facts: [''] }],
  }),
  groups: () => ({ kind: 'groups', by: '', measure: '' }),
};

export const chart: Kind = {
  name: 'chart',
  about: 'a chart, drawn from figures or from groups of the catalogue',
  askId: 'Its id, for example muyu-sales',
  choice: { name: 'data', ask: 'What is it drawn from?', values: Object.keys(chartData) },
  asks: {
    topic: 'What it belongs to',
    'title.en': 'What it found, in English',
    'title.es': 'Qué encontró, en español',
    'description.en': 'The picture in words, in English',
    'description.es': 'La imagen en palabras, en español',
    'limits.en': 'What it cannot show, in English',
    'limits.es': 'Qué no puede mostrar, en español',
    unit: 'What the values are',
    form: 'How it is drawn',
  },
  draft: (id, data, project) => ({
    record: {
      folder: 'charts',
      schema: chartSchema,
      values: {
        id,
        topic: '',
        order: nextOrder(project, 'charts'),
        title: gapInBoth(),
        description: gapInBoth(),
        limits: gapInBoth(),
        axis: gapInBoth(),
        rowName: gapInBoth(),
        unit: '',
        form: '',
        facts: [],
        data: data === 'groups' ? chartData.groups() : chartData.facts(),
      },
    },
    link: { registry: 'charts', code: freeCode(`charts/${id}`, project), to: `charts/${id}` },
    byHand: [`<ChartFigure id="${id}" /> where a page shows it`],
  }),
};
