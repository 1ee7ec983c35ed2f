import topics from '../../content/vocabulary/chart-topics.json' with { type: 'json' };
import type { Language } from '../site/languages.ts';
import type { ChartRecord } from './schema.ts';

/** A topic of charts. */
export type ChartTopic = ChartRecord['topic'];

/** The topics in the order in which they are listed. */
export const topicIds = Object.keys(topics) as ChartTopic[];

/** Name of a topic. */
export const topicLabel = (language: Language, topic: ChartTopic): string => topics[topic][language];

/** Charts by topic, and in the order of each. */
export const inOrder = (charts: ChartRecord[]): ChartRecord[] =>
  charts.toSorted(
    (a, b) =>
      topicIds.indexOf(a.topic) - topicIds.indexOf(b.topic) || a.order - b.order || (a.id < b.id ? -1 : 1),
  );
