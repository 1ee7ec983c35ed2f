import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { modulePages } from '../course/pages.ts';
import { evaluationPages } from '../evaluation/pages.ts';
import { type GuidePart, guideParts, guidePartWords } from '../guide/pages.ts';
import { kitPages } from '../kit/pages.ts';
import { type WordKey, words } from '../site/words.ts';

const en = words('en');
const es = words('es');

const label = (key: WordKey) => ({ label: en(key), translations: { es: es(key) } });
/** A page that is made from data: its title stands in the words of the interface. A written page brings its own. */
const link = (key: WordKey, path: string) => ({ ...label(key), link: `/${path}/` });

const guide = (Object.keys(guideParts) as GuidePart[]).map((part) => ({
  ...label(guidePartWords[part]),
  collapsed: true,
  items: [...guideParts[part], ...(part === 'atHand' ? ['worksheets'] : [])],
}));

const course = [
  link('course.title', 'course'),
  ...modulePages.map(({ path, title }) => ({
    label: title.en,
    translations: { es: title.es },
    link: `/${path}/`,
  })),
  link('course.completion.title', 'course/completion'),
  link('course.judge.title', 'course/judge'),
  link('course.followUp.title', 'course/follow-up'),
  link('course.facilitator.title', 'course/facilitator'),
];

const cases = [
  'muyu',
  'andes-natura',
  'peruvian-bio-consortia',
  'acmc',
  'silver-raymi',
  'descubriendo-peru',
  'four-operators',
  'cpf',
  'ipeh',
];

/** The parts of the site. Their pages stand in the sidebar only while one is in them; `start` is where one link leads. */
export const sections: Array<{ label: WordKey; start: string; within: string[] }> = [
  { label: 'nav.guide', start: 'guide/start', within: ['guide', 'worksheets'] },
  { label: 'tools.title', start: 'tools', within: ['tools'] },
  { label: 'nav.course', start: 'course', within: ['course'] },
  { label: 'nav.cases', start: 'cases', within: ['cases'] },
  { label: 'nav.evaluation', start: 'evaluation', within: ['evaluation'] },
  {
    label: 'nav.evidence',
    start: 'catalogue',
    within: ['catalogue', 'charts', 'facts', 'data', 'about/sources'],
  },
  { label: 'kit.part', start: 'share', within: ['share'] },
  { label: 'nav.site', start: 'about', within: ['about', 'site-index'] },
];

/** The sidebar. Pages of single records stay out of it: they are many. */
export const sidebar: StarlightUserConfig['sidebar'] = [
  ...guide,
  {
    ...label('tools.title'),
    items: [
      link('tools.title', 'tools'),
      link('readiness.title', 'tools/readiness'),
      link('flash.title', 'tools/flash-evaluation'),
      link('together.title', 'tools/flash-evaluation/together'),
      link('book.title', 'tools/monitoring'),
    ],
  },
  { ...label('nav.course'), items: course },
  { ...label('nav.cases'), items: ['cases', ...cases.map((id) => `cases/${id}`), 'cases/questions'] },
  { ...label('nav.evaluation'), items: [...evaluationPages] },
  {
    ...label('nav.evidence'),
    items: [
      link('catalogue.title', 'catalogue'),
      link('figures.title', 'charts'),
      link('facts.title', 'facts'),
      'data',
      link('sources.title', 'about/sources'),
    ],
  },
  {
    ...label('kit.part'),
    items: [...kitPages, link('poster.title', 'share/poster'), link('leaflet.title', 'share/leaflet')],
  },
  {
    ...label('nav.site'),
    items: [
      'about',
      'about/bands',
      'about/offline',
      'about/contribute',
      'about/privacy',
      'about/accessibility',
      link('news.title', 'about/news'),
      link('siteIndex.title', 'site-index'),
    ],
  },
];
