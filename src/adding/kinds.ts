import { caseFieldIds, caseSchema } from '../cases/schema.ts';
import { entrySchema } from '../feeds/schema.ts';
import { chartSchema } from '../figures/schema.ts';
import { pageNode } from '../frame/page-node.ts';
import { termSchema } from '../guide/glossary-schema.ts';
import { audienceIds, channelsFor, shareTextSchema } from '../kit/schema.ts';
import { factSchema, sourceSchema } from '../provenance/schema.ts';
import { worksheetSchema } from '../worksheets/schema.ts';
import { gapInBoth, type Kind, Refusal } from './draft.ts';
import { firstChapter, pageHead } from './pages.ts';
import { nextOrder } from './project.ts';
import { freeCode } from './registries.ts';

const titles = { 'title.en': 'Title in English', 'title.es': 'Título en español' };
const descriptions = {
  'description.en': 'One or two sentences in English: what the reader gets',
  'description.es': 'Una o dos frases en español: qué encuentra quien lee',
};

/** The file of `content/links` for the pages of a part of the site. */
const registryOf = (path: string): string =>
  /^catalogue\/\w+\//.test(path)
    ? 'catalogue-values'
    : (/^(guide|course|evaluation|cases|worksheets|charts|tools|catalogue)(\/|$)/.exec(path)?.[1] ?? 'site');

/** Where a page has to be named, so that it is found and described. */
function listsOf(path: string): string[] {
  const blank = { title: '', description: '', language: 'en', url: '', report: '' } as const;
  const isGuide = path.startsWith('guide/');
  return [
    isGuide
      ? `src/guide/pages.ts: '${path}', in the part where it is read`
      : `src/frame/navigation.ts: '${path}', in the part of the sidebar where it is looked for`,
    ...(isGuide || pageNode({ path, ...blank })
      ? []
      : [`src/frame/page-node.ts: [/^${path.replaceAll('/', '\\/')}$/, ofType('WebPage')], among the kinds`]),
  ];
}

const page: Kind = {
  name: 'page',
  about: 'a written page, in both languages',
  askId: 'Its path below the language, for example guide/fairs',
  asks: { ...titles, ...descriptions },
  draft: (path, _, project) => ({
    page: { path, values: pageHead(), imports: ['provenance/Evidence.astro'], body: firstChapter },
    link: { registry: registryOf(path), code: freeCode(path, project), to: path },
    byHand: listsOf(path),
  }),
};

const fact: Kind = {
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

const source: Kind = {
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

const term: Kind = {
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

const caseKind: Kind = {
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

const chartData = {
  facts: () => ({
    kind: 'facts',
    series: [{ id: 'value', label: gapInBoth() }],
    rows: [{ id: 'first', label: gapInBoth(), facts: [''] }],
  }),
  groups: () => ({ kind: 'groups', by: '', measure: '' }),
};

const chart: Kind = {
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

const worksheet: Kind = {
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

const entry = (name: string, folder: 'news' | 'corrections', about: string): Kind => ({
  name,
  about,
  askId: 'Its id, which stays its anchor for ever, for example charts-to-take',
  asks: {
    ...titles,
    'text.en': 'What it says, in English',
    'text.es': 'Qué dice, en español',
    page: 'The page that it is of: its path below the language',
  },
  draft: (id, _, { today }) => ({
    record: {
      folder,
      schema: entrySchema,
      values: { id, date: today, title: gapInBoth(), text: gapInBoth(), page: '' },
    },
  }),
});

const link: Kind = {
  name: 'link',
  about: 'a short address of a page, with its QR code',
  askId: 'The code, in small letters that are typed from paper',
  choice: { name: 'to', ask: 'The page that it leads to: its path below the language', values: [] },
  asks: {},
  draft: (code, to) => ({ link: { registry: registryOf(to), code, to } }),
};

/** The texts that the campaign kit has: one for each audience and channel. */
const shareIds = audienceIds.flatMap((audience) =>
  channelsFor(audience).map((channel) => `${audience}-${channel}`),
);

const share: Kind = {
  name: 'share',
  about: 'a text of the campaign kit',
  askId: 'Audience and channel, for example firms-whatsapp',
  asks: {
    'code.en': 'The short address that it leads to, in English',
    'code.es': 'La dirección corta a la que lleva, en español',
    'text.en.0': 'Its first paragraph in English; {address} where the address stands',
    'text.es.0': 'Su primer párrafo en español; {address} donde va la dirección',
  },
  draft: (id) => {
    if (!shareIds.includes(id)) {
      throw new Refusal(
        `${id}: the kit has a text for each audience and channel: ${shareIds.join(', ')}. For another audience or channel, enter it in src/kit/schema.ts first.`,
      );
    }
    const [audience = '', channel = ''] = id.split('-');
    return {
      record: {
        folder: 'share',
        schema: shareTextSchema,
        values: {
          id,
          audience,
          channel,
          code: gapInBoth(),
          ...(channel === 'mail' ? { subject: gapInBoth() } : {}),
          text: { en: [''], es: [''] },
        },
      },
    };
  },
};

const consortium: Kind = {
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

/** All that a writer can add. */
export const kinds: readonly Kind[] = [
  page,
  fact,
  source,
  term,
  caseKind,
  chart,
  worksheet,
  entry('news', 'news', 'something new on the site'),
  entry('correction', 'corrections', 'something that was corrected'),
  link,
  share,
  consortium,
];
