import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Fault } from '../validation/fault.ts';
import { schemaFaults } from '../validation/issues.ts';
import { type Draft, type Kind, Refusal } from './draft.ts';
import { pageFiles } from './pages.ts';
import type { Project } from './project.ts';
import { jsonText, registryChanges } from './registries.ts';
import { choiceMistake, idMistake } from './request.ts';

/** What is to be written: texts by the paths of their files. */
export interface Addition {
  /** Files that are new. */
  files: Record<string, string>;
  /** Files that are there already, with an entry more. */
  changes: Record<string, string>;
  byHand: string[];
}

/**
 * The draft of an addition.
 *
 * @throws {Refusal} where there cannot be one of this kind, name or choice, with the reason
 */
export function draftOf(kind: Kind, id: string, choice: string | undefined, project: Project): Draft {
  if (kind.closed) throw new Refusal(kind.closed);
  const mistake = idMistake(kind, id);
  if (mistake) throw new Refusal(`the name: ${mistake}`);
  if (kind.choice && choice === undefined) {
    const { name, ask, values } = kind.choice;
    throw new Refusal(`--${name}: found nothing, expected ${values.join(', ') || 'an answer'}. ${ask}`);
  }
  const wrong = choiceMistake(kind, choice ?? '');
  if (wrong) throw new Refusal(`--${kind.choice?.name}: ${wrong}`);
  return kind.draft(id, choice ?? '', project);
}

const recordFile = ({ folder, values }: NonNullable<Draft['record']>) =>
  `content/${folder}/${values.id}.json`;

/** What the schema of a draft's record has against it: its gaps, and answers that do not fit. */
export function recordFaults({ record }: Draft): Fault[] {
  if (!record) return [];
  const { schema, values } = record;
  const { error } = schema.safeParse(values);
  return error ? schemaFaults(error, { file: recordFile(record), data: values, schema }) : [];
}

/**
 * The files of a draft and the lists in which it is entered.
 *
 * @throws {Refusal} where one of the files is there already, or a short address is taken
 */
export function additionOf(draft: Draft, project: Project): Addition {
  const { record, page, byHand = [] } = draft;
  const files = {
    ...(record ? { [recordFile(record)]: jsonText(record.values) } : {}),
    ...(page ? pageFiles(page) : {}),
  };
  const there = Object.keys(files).filter(project.has);
  if (there.length > 0)
    throw new Refusal(`${there.join(', ')}: there already, and nothing is overwritten; take another name`);
  return { files, changes: registryChanges(draft, project), byHand };
}

/** Writes an addition into a project. A file that came to be there in the meantime is not overwritten: it throws. */
export function write(root: string, { files, changes }: Addition): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text, { flag: 'wx' });
  }
  for (const [file, text] of Object.entries(changes)) writeFileSync(join(root, file), text);
}

const list = (head: string, lines: string[]) =>
  lines.length > 0 ? [head, ...lines.map((line) => `  ${line}`), ''] : [];

/** What is said when an addition is written. */
export const writtenText = ({ files, changes, byHand }: Addition): string =>
  [
    ...list('Written:', Object.keys(files)),
    ...list('Entered in:', Object.keys(changes)),
    ...list('To add by hand:', byHand),
    'npm run check names each gap that is left.',
  ].join('\n');
