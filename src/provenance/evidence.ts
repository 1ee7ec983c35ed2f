import type { WordKey } from '../site/words.ts';

/** What a statement rests on, as a writer gives it: exactly one of the three. */
export interface EvidenceProps {
  /** Sections of the report: `"4.2"`, `"4.2, 6"`, `"Annex 3"`. */
  report?: string;
  /** Id of an other work in `content/sources`. */
  other?: string;
  /** Our own advice. */
  advice?: boolean;
}

/** The three kinds of evidence. */
export type EvidenceKind = 'report' | 'other' | 'advice';

/** The label of each kind. */
export const evidenceWords: Record<EvidenceKind, WordKey> = {
  report: 'evidence.report',
  other: 'evidence.other',
  advice: 'evidence.advice',
};

/**
 * Which kind of evidence a writer named.
 *
 * @throws Error where none or more than one is named
 */
export function evidenceKind(props: EvidenceProps): EvidenceKind {
  const [kind, ...rest] = (['report', 'other', 'advice'] as const).filter((name) => props[name]);
  if (!kind || rest.length > 0) {
    throw new Error(
      'Evidence: expected one of <Evidence report="4.2" />, <Evidence other="source-id" />, <Evidence advice />',
    );
  }
  return kind;
}

/** Where in the report: `"4.2, Annex 3"` → `"§4.2, Annex 3"`; the annex is called by its name in each language. */
export const reportSections = (sections: string, annexWord: string): string =>
  sections
    .split(/,\s*/)
    .map((section) => (section.startsWith('Annex') ? section.replace('Annex', annexWord) : `§${section}`))
    .join(', ');
