import type { WordKey } from '../site/words.ts';
import { weights } from './weights.ts';

/** The rules of likeness as the page shows them: what is in common, and the points that it gives. */
export const rules: { words: WordKey; points: number }[] = [
  { words: 'alike.rule.sector', points: weights.sector },
  { words: 'alike.rule.marketFull', points: weights.market.full },
  { words: 'alike.rule.marketClose', points: weights.market.close },
  { words: 'alike.rule.departmentFull', points: weights.department.full },
  { words: 'alike.rule.departmentClose', points: weights.department.close },
  { words: 'alike.rule.model', points: weights.model },
  { words: 'alike.rule.sizeFull', points: weights.size.full },
  { words: 'alike.rule.sizeClose', points: weights.size.close },
  { words: 'alike.rule.sizeNear', points: weights.size.near },
];
