import topics from '../../content/vocabulary/topics.json' with { type: 'json' };
import units from '../../content/vocabulary/units.json' with { type: 'json' };
import type { Language } from '../site/languages.ts';
import type { Fact } from './facts.ts';

/** Name of a unit: `('es', 'firms')` → "empresas". */
export const unitLabel = (language: Language, unit: Fact['unit']): string => units[unit][language];

/** Name of a topic. */
export const topicLabel = (language: Language, topic: Fact['topic']): string => topics[topic][language];

/** The topics in the order in which they are listed. */
export const topicIds = Object.keys(topics) as Fact['topic'][];
