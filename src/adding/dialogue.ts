import { draftOf, recordFaults } from './addition.ts';
import { fieldsOf, withAnswers } from './answers.ts';
import { type Draft, type Kind, Refusal } from './draft.ts';
import type { Project } from './project.ts';
import { choiceMistake, idMistake, kindNamed, type Request, usage } from './request.ts';

/** Asks a writer and gives the answer, without white space around it; says something to a writer. */
export interface Terminal {
  ask: (question: string) => Promise<string>;
  say: (text: string) => void;
}

/** Asks until there is an answer that can be used. */
async function askUntil(
  { ask, say }: Terminal,
  question: string,
  mistake: (answer: string) => string | undefined,
): Promise<string> {
  for (;;) {
    const answer = await ask(question);
    const wrong = answer ? mistake(answer) : 'found nothing, expected an answer';
    if (wrong === undefined) return answer;
    say(`  ${wrong}`);
  }
}

const kindMistake = (name: string): string | undefined => {
  try {
    kindNamed(name);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

/** What is wrong with an answer in a field of a draft; undefined where it fits. */
function answerMistake(draft: Draft, field: string, answer: string): string | undefined {
  try {
    const fault = recordFaults(withAnswers(draft, { [field]: answer })).find((one) => one.field === field);
    return (
      fault && `found ${fault.found}, expected ${fault.expected}${fault.fix ? `; write ${fault.fix}` : ''}`
    );
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

/** A question for a field, with what its schema expects. */
function questionFor(draft: Draft, kind: Kind, field: string): string {
  const expected = recordFaults(draft).find((fault) => fault.field === field)?.expected ?? '';
  const isPlain = !expected || /^a text that/.test(expected);
  return `${kind.asks[field]}${isPlain ? '' : ` (${expected})`}\n  ${field}: `;
}

/** Asks for what is still open in a draft; an empty answer leaves a gap. */
async function fillIn(draft: Draft, kind: Kind, terminal: Terminal, told: readonly string[]): Promise<Draft> {
  const fields = fieldsOf(draft);
  const open = Object.keys(kind.asks).filter((field) => fields.includes(field) && !told.includes(field));
  let filled = draft;
  for (const field of open) {
    const current = filled;
    const question = questionFor(current, kind, field);
    let answer = await terminal.ask(question);
    for (
      let wrong = answer && answerMistake(current, field, answer);
      wrong;
      wrong = answer && answerMistake(current, field, answer)
    ) {
      terminal.say(`  ${wrong}`);
      answer = await terminal.ask(question);
    }
    if (answer) filled = withAnswers(current, { [field]: answer });
  }
  return filled;
}

/**
 * Walks a writer through an addition: asks for all that the command line does not say.
 *
 * @throws {Refusal} where it cannot be
 */
export async function walkThrough(request: Request, project: Project, terminal: Terminal): Promise<Draft> {
  if (!request.kind) terminal.say(usage());
  const kind = request.kind ?? kindNamed(await askUntil(terminal, '\nWhat is to be added? ', kindMistake));
  if (kind.closed) throw new Refusal(kind.closed);
  const { choice: first } = kind;
  const id = request.id ?? (await askUntil(terminal, `${kind.askId}: `, (answer) => idMistake(kind, answer)));
  const values = first && first.values.length > 0 ? ` (${first.values.join(', ')})` : '';
  const choice =
    request.choice ??
    (first && (await askUntil(terminal, `${first.ask}${values}: `, (answer) => choiceMistake(kind, answer))));
  const draft = withAnswers(draftOf(kind, id, choice, project), request.answers);
  terminal.say('An empty answer leaves a gap, which npm run check will name.');
  return fillIn(draft, kind, terminal, Object.keys(request.answers));
}

/**
 * An addition from the command line alone; what it does not say stays a gap.
 *
 * @throws {Refusal} where kind, name or choice are missing, or an answer does not fit
 */
export function withoutQuestions({ kind, id, choice, answers }: Request, project: Project): Draft {
  if (!kind) throw new Refusal(usage());
  if (kind.closed) throw new Refusal(kind.closed);
  if (id === undefined) throw new Refusal(`found no name, expected: npm run new -- ${kind.name} the-name`);
  const draft = draftOf(kind, id, choice, project);
  const wrong = Object.entries(answers).flatMap(([field, answer]) => {
    const mistake = answerMistake(draft, field, answer);
    return mistake === undefined ? [] : [mistake.startsWith('--') ? mistake : `--${field}: ${mistake}`];
  });
  if (wrong.length > 0) throw new Refusal(wrong.join('\n'));
  return withAnswers(draft, answers);
}
