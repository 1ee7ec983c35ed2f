import type { CodeRefusal } from '../device/code.ts';
import { isRecord } from '../device/is-record.ts';
import type { StateFileForm } from '../device/state-file.ts';
import { answersCode, codeAnswers } from './answers.ts';
import type { Questions } from './questions.ts';
import { mostMembers } from './together.ts';

/** The codes that a facilitator has put in, each in its canonical form. */
export interface TogetherState {
  codes: string[];
}

/** What became of codes that were put in. */
export interface Added {
  codes: string[];
  added: number;
  /** Codes that were not taken, each with the reason. */
  refused: Array<{ code: string; reason: CodeRefusal | 'full' }>;
}

/**
 * Adds codes to those that are there. The same code twice is two members who agree: it is taken.
 *
 * @param text codes of any form, parted by line ends, commas, semicolons or dots
 */
export function addCodes(questions: Questions, codes: readonly string[], text: string): Added {
  const result: Added = { codes: [...codes], added: 0, refused: [] };
  for (const code of text.split(/[\n,;.]+/).map((part) => part.trim())) {
    if (code === '') continue;
    const read = codeAnswers(questions, code);
    if ('refused' in read) result.refused.push({ code, reason: read.refused });
    else if (result.codes.length >= mostMembers) result.refused.push({ code, reason: 'full' });
    else {
      result.codes.push(answersCode(questions, read.answers));
      result.added += 1;
    }
  }
  return result;
}

/** The codes that an address brings after its `#`, `c=F1….F1…`, as text for `addCodes`; empty where it brings none. */
export const codesOfAddress = (hash: string): string => /^#c=([\w.-]{1,400})$/.exec(hash)?.[1] ?? '';

/** How the state stands in a file and in the browser's storage. */
export const togetherForm = (questions: Questions): StateFileForm<TogetherState> => ({
  tool: 'flash-evaluation-together',
  version: 1,
  readData: (data) =>
    isRecord(data) && Array.isArray(data.codes)
      ? {
          codes: addCodes(questions, [], data.codes.filter((code) => typeof code === 'string').join('\n'))
            .codes,
        }
      : undefined,
});
