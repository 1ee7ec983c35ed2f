import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { type WordKey, words } from './words.ts';

const en = words('en');
const es = words('es');

const label = (key: WordKey) => ({ label: en(key), translations: { es: es(key) } });
const link = (key: WordKey, path: string) => ({ ...label(key), link: `/${path}/` });

/** The sidebar: addresses here, labels in `content/i18n`. Catalogue and fact pages stay out of it: they are many. */
export const sidebar: StarlightUserConfig['sidebar'] = [
  {
    ...label('nav.guide'),
    items: [
      link('nav.whatIs', 'guide'),
      link('nav.stages', 'guide/stages'),
      link('nav.identification', 'guide/stages/identification'),
      link('nav.trust', 'guide/stages/trust'),
      link('nav.capabilities', 'guide/stages/capabilities'),
      link('nav.strategicPlan', 'guide/stages/strategic-plan'),
      link('nav.organisation', 'guide/stages/organisation'),
    ],
  },
  {
    ...label('nav.cases'),
    items: [link('nav.allCases', 'cases'), link('nav.muyu', 'cases/muyu')],
  },
  {
    ...label('nav.evidence'),
    items: [
      link('nav.catalogue', 'catalogue'),
      link('nav.facts', 'facts'),
      link('nav.sources', 'about/sources'),
    ],
  },
  {
    ...label('nav.site'),
    items: [
      link('nav.about', 'about'),
      link('nav.bands', 'about/bands'),
      link('nav.siteIndex', 'site-index'),
    ],
  },
];
