import wishes from '../../content/vocabulary/course-wishes.json' with { type: 'json' };
import type { Localized } from '../site/languages.ts';

/** A wish of the people trained in Peru, sorted by us. */
export type WishId = keyof typeof wishes;

/** The wishes in the words of each language. */
export const wishLabels: Record<WishId, Localized> = wishes;

/** All wishes in the order of their file. */
export const wishIds = Object.keys(wishes) as WishId[];
