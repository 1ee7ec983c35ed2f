import { caseFieldIds } from '../cases/schema.ts';
import { audienceIds, channelsFor } from '../kit/schema.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const both = (text: string) => ({ en: text, es: text });
const cell = (name: string, firms: string) =>
  `${name}\t${firms}\tLima\tJoyeria\t50\t2007\tPromocion\tUSA\tAnillos ${name}\tTiendas`;

const consortium = (id: string, number: number, firms: number) => ({
  id,
  name: id,
  macroRegion: 'lima',
  number,
  department: 'lima',
  sector: 'jewellery',
  firms,
  producerAssociations: false,
  employment: 50,
  startYear: 2007,
  model: ['promotion'],
  markets: ['US'],
  offer: { en: [`Rings ${id}`], es: [`Anillos ${id}`] },
  channels: { en: ['Shops'], es: ['Tiendas'] },
  printed: {
    name: id,
    firms: String(firms),
    region: 'Lima',
    sector: 'Joyeria',
    employment: '50',
    startYear: '2007',
    model: 'Promocion',
    markets: 'USA',
    offer: `Anillos ${id}`,
    channels: 'Tiendas',
  },
  readings: [],
});

const fact = (id: string, rest: object) => ({
  id,
  topic: 'catalogue',
  label: both('A figure'),
  unit: 'usd',
  asOf: '2008',
  ...rest,
});
const reported = (id: string, value: number) =>
  fact(id, {
    value,
    kind: 'reported',
    source: { document: 'osl-eva-08-r12', section: '4.3.2', place: 'Table' },
  });
const source = (id: string) => ({
  id,
  title: 'A document',
  publisher: 'UNIDO',
  year: 2008,
  language: 'en',
  kind: 'report',
  read: 'whole',
});

const byYear = { '2005': 'sales-2005', '2008': 'sales-2008' };
const figures = { sales: byYear, exportShare: byYear, exports: byYear };
const said = (text: string) => ({ from: 'report', section: '4.3.2', place: '¶ 1', text: both(text) });

const head = (title: string) =>
  `---\ntitle: ${title}\ndescription: A page that is long enough in its description to pass every check.\n---\n`;
const importOf = (names: string, path: string) => ['import', names, 'from', `'${path}';\n`].join(' ');
const imports = [
  importOf('Evidence', '#provenance/Evidence.astro'),
  importOf('Fact', '#provenance/Fact.astro'),
  importOf('Term', '#guide/Term.astro'),
  importOf('{ Aside }', '@astrojs/starlight/components'),
].join('');

const pages = (language: string) => ({
  [`content/docs/${language}/index.mdx`]: `${head('Home')}\n[Guide](./guide/)\n`,
  [`content/docs/${language}/guide/index.mdx`]: `${head('Guide')}${imports}
A <Term id="tutor">tutor</Term> saw <Fact id="sales-2008" /> in 2008. <Evidence report="4.2, Annex 3" />

[One](../catalogue/kallpa/), [all](../catalogue/), [home](../), [case](../cases/kallpa/), [figure](../facts/sales-2005/),
[sheet](../worksheets/minutes/), [data](../../data/facts.json), [other](https://example.org/). <Evidence advice />

<Aside type="note" title="Note">
Said elsewhere. <Evidence other="guide" />
</Aside>
`,
  [`content/docs/${language}/cases/kallpa.mdx`]: `${head('Kallpa')}\nText.\n`,
});

/** A text of the kit for each audience and channel. */
const shareTexts = Object.fromEntries(
  audienceIds.flatMap((audience) =>
    channelsFor(audience).map((channel) => {
      const words = channel === 'radio' ? ' so on and so on'.repeat(14) : '';
      const text = [`It sold {sales-2008}${words}.`, '{address}'];
      const subject = channel === 'mail' ? { subject: both('Sales') } : {};
      const id = `${audience}-${channel}`;
      return [
        `content/share/${id}.json`,
        json({ id, audience, channel, code: both('kallpa'), ...subject, text: { en: text, es: text } }),
      ];
    }),
  ),
);

/** A project that is as small as can be and has no fault: its files by path. */
export const sound: Record<string, string> = {
  'content/i18n/en.json': json({ 'site.name': 'Consortia', 'search.many': '{count} pages' }),
  'content/i18n/es.json': json({ 'site.name': 'Consorcios', 'search.many': '{count} páginas' }),
  'content/vocabulary/sectors.json': json({ jewellery: both('Jewellery') }),
  'content/sources/osl-eva-08-r12.json': json(source('osl-eva-08-r12')),
  'content/sources/guide.json': json(source('guide')),
  'content/sources/osl-eva-08-r12.annex-3.tsv': `LIMA\n1\t${cell('kallpa', '4')}\n2\t${cell('matiz', '6')}\n`,
  'content/sources/osl-eva-08-r12.sections.tsv': '4.2\tEfficiency\n4.3.2\tImpact\nAnnex 3\tTable\n',
  'content/consortia/kallpa.json': json(consortium('kallpa', 1, 4)),
  'content/consortia/matiz.json': json(consortium('matiz', 2, 6)),
  'content/facts/sales-2005.json': json(reported('sales-2005', 100)),
  'content/facts/sales-2008.json': json(reported('sales-2008', 300)),
  'content/facts/growth.json': json(
    fact('growth', { kind: 'computed', compute: { operation: 'change', of: ['sales-2005', 'sales-2008'] } }),
  ),
  'content/facts/firms.json': json(
    fact('firms', {
      kind: 'computed',
      compute: { operation: 'total', field: 'firms', where: { sector: 'jewellery' } },
    }),
  ),
  'content/cases/kallpa.json': json({
    id: 'kallpa',
    order: 1,
    name: both('Kallpa'),
    consortium: 'kallpa',
    printed: [{ name: 'KALLPA', section: 'Annex 3' }],
    answers: ['exports'],
    fields: {
      ...Object.fromEntries(caseFieldIds.map((field) => [field, { state: 'notSaid' }])),
      firms: { state: 'known', says: [{ from: 'catalogue', field: 'firms' }] },
      exports: { state: 'known', says: [said('{sales-2005} in 2005')], note: both('Our note') },
      model: { state: 'disagree', says: [said('This'), { from: 'catalogue', field: 'model' }] },
    },
    salesTable: {
      years: [2005, 2008],
      firms: [{ slug: 'one', name: 'One', printedName: 'ONE', ...figures }],
      total: figures,
    },
  }),
  'content/charts/sales.json': json({
    id: 'sales',
    topic: 'cases',
    order: 1,
    title: both('{sales-2008} in 2008'),
    description: both('Two bars, the second of {@one/2008}.'),
    limits: both('why'),
    axis: both('Sales'),
    rowName: both('Firm'),
    unit: 'usd',
    form: 'bars',
    facts: ['growth'],
    data: {
      kind: 'facts',
      series: [
        { id: '2005', label: both('2005') },
        { id: '2008', label: both('2008') },
      ],
      rows: [{ id: 'one', label: both('One'), facts: ['sales-2005', 'sales-2008'] }],
    },
  }),
  'content/evaluation/results/courses.json': json({
    id: 'courses',
    order: 1,
    output: '2.2',
    activity: both('Courses'),
    rating: 'high',
    printed: 'High',
    place: 'Output 2.2',
    why: { en: ['It sold {sales-2008}.'], es: ['Vendió {sales-2008}.'] },
  }),
  'content/evaluation/results/workshop.json': json({
    id: 'workshop',
    order: 2,
    output: '2.1',
    activity: both('Workshop'),
    rating: 'not-rated',
    printed: '-',
    place: 'Output 2.1',
    why: { en: ['Nothing.'], es: ['Nada.'] },
  }),
  'content/evaluation/recommendations/go-on.json': json({
    id: 'go-on',
    order: 1,
    title: both('Go on'),
    ask: both('Go on.'),
    concerns: ['donors'],
    inSummary: true,
  }),
  'content/evaluation/contradictions/sales.json': json({
    id: 'sales',
    order: 1,
    theme: 'money',
    title: both('Sales'),
    places: [
      { says: both('It sold {sales-2008}.'), sections: '4.2' },
      { says: both('It sold nothing.'), sections: '4.3.2, Annex 3' },
    ],
    other: { says: both('It sold {sales-2005}.'), source: 'guide' },
    use: both('{sales-2008}'),
  }),
  'content/course/begin.json': json({
    id: 'begin',
    order: 1,
    title: both('Begin'),
    description: both('A module'),
    aims: [both('Read'), both('Do')],
    paths: { begin: both('All of it') },
    wishes: ['cases'],
    reading: ['guide'],
    further: [],
    exercise: { title: both('Minutes'), worksheet: 'minutes', steps: [both('Write'), both('Read')] },
    questions: ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      text: both('It sold {sales-2008}. And now?'),
      options: ['x', 'y', 'z'].map((option) => ({
        id: option,
        verdict: option === 'y' ? 'best' : 'no',
        text: both('Do it'),
        why: both('Because.'),
      })),
      evidence: [{ report: '4.2' }, { other: 'guide' }, { advice: true }],
      read: 'guide',
    })),
    facilitator: {
      segments: [5, 10, 15].map((minutes) => ({ minutes, what: both('Talk') })),
      prompts: [both('Who?'), both('When?')],
      watch: both('The time'),
      figures: ['sales-2008'],
      chart: 'sales',
    },
  }),
  'content/glossary/tutor.json': json({
    id: 'tutor',
    term: both('tutor'),
    definition: both('Who coaches.'),
    rests: { report: '4.2' },
  }),
  'content/worksheets/minutes.json': json({
    id: 'minutes',
    order: 1,
    stage: 'trust',
    title: both('Minutes'),
    description: both('A page'),
    use: both('Use'),
    why: both('Why'),
    pages: 1,
    blocks: [{ kind: 'text', id: 'decision', label: both('Decision'), lines: 2 }],
    after: both('After'),
    example: { title: both('Kallpa'), note: both('Note'), values: { decision: { fact: 'sales-2008' } } },
  }),
  'content/links/site.json': json({
    guide: { to: 'guide', since: '2026-11-25' },
    kallpa: { to: 'cases/kallpa', since: '2026-11-25' },
  }),
  'content/links/lists.json': json({ lima: { to: 'catalogue/department/lima', since: '2026-11-25' } }),
  'content/order/codes.json': json(['guide', 'kallpa', 'lima']),
  ...shareTexts,
  'src/provenance/Evidence.astro': '',
  'src/provenance/Fact.astro': '',
  'src/guide/Term.astro': '',
  ...pages('en'),
  ...pages('es'),
};
