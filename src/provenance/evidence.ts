import type { WordKey, Words } from '../site/words.ts';

/** What a statement rests on, as a writer gives it: exactly one of the three. */
export interface EvidenceProps {
  /** Sections of the report: `"4.2"`, `"4.2, 6"`, `"Annex 3"`, `"Executive summary"`. */
  report?: string | undefined;
  /** Id of an other work in `content/sources`. */
  other?: string | undefined;
  /** Our own advice. */
  advice?: boolean | undefined;
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

/** Parts that have a name and no number, as records call them. */
const namedParts: Record<string, WordKey> = {
  'Executive summary': 'evidence.executiveSummary',
  'whole text': 'evidence.wholeText',
};

function sectionName(section: string, t: Words): string {
  if (/^\d/.test(section)) return `§${section}`;
  const part = namedParts[section];
  return part ? t(part) : section.replace('Annex', t('evidence.annex'));
}

/**
 * Where in a document: `"4.2, Annex 3"` → `"§4.2, Annex 3"`. Only a number has the sign; what has a name is called by
 * its name in each language.
 */
export const sectionNames = (sections: string, t: Words): string =>
  sections
    .split(/,\s*/)
    .map((section) => sectionName(section, t))
    .join(', ');
