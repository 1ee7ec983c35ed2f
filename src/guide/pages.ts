import type { WordKey } from '../site/words.ts';

/** The parts of the guide with their pages, in the order in which they are read: paths below the language. */
export const guideParts = {
  understand: ['guide/start', 'guide', 'guide/types', 'guide/benefits-costs', 'guide/is-it-for-you'],
  method: [
    'guide/stages',
    'guide/stages/identification',
    'guide/stages/trust',
    'guide/stages/capabilities',
    'guide/stages/strategic-plan',
    'guide/stages/organisation',
  ],
  last: ['guide/roles', 'guide/money', 'guide/legal-forms', 'guide/monitoring', 'guide/people-and-places'],
  institutions: ['guide/programme', 'guide/peru-2008', 'guide/other-countries'],
  atHand: ['guide/lessons', 'guide/mistakes', 'guide/questions', 'guide/glossary'],
} as const;

/** A part of the guide. */
export type GuidePart = keyof typeof guideParts;

/** The name of each part. */
export const guidePartWords: Record<GuidePart, WordKey> = {
  understand: 'nav.understand',
  method: 'nav.method',
  last: 'nav.last',
  institutions: 'nav.institutions',
  atHand: 'nav.atHand',
};

/** All pages of the guide in the order in which they are read. */
export const guidePages: readonly string[] = Object.values(guideParts).flat();
