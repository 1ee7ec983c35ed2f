import { fillGaps } from '../site/fill-gaps.ts';
import type { ModuleProgress } from './progress.ts';

/** How far one is in a module, as a line: "3 of 6 read · exercise open · 2 of 5 answered". */
export const progressLine = (
  { read, toRead, exercise, answered, toAnswer }: ModuleProgress,
  words: Record<string, string>,
): string =>
  fillGaps(words.progress ?? '', {
    read,
    toRead,
    answered,
    toAnswer,
    exercise: words[exercise ? 'exerciseDone' : 'exerciseOpen'] ?? '',
  });
