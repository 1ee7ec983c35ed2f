// npm run new: asks what is to be added and writes its files; `npm run new -- fact my-figure --unit=people` asks nothing
// where no one sits at a terminal.
import { createInterface } from 'node:readline/promises';
import { additionOf, write, writtenText } from '../src/adding/addition.ts';
import { walkThrough, withoutQuestions } from '../src/adding/dialogue.ts';
import { Refusal } from '../src/adding/draft.ts';
import { projectIn } from '../src/adding/project.ts';
import { requestIn } from '../src/adding/request.ts';

const root = process.cwd();
const project = projectIn(root, new Date().toISOString().slice(0, 10));

/** Asks at the terminal for what the command line does not say. */
async function atTerminal() {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const end = new AbortController();
  lines.once('close', () => end.abort());
  const ask = async (question: string) => (await lines.question(question, { signal: end.signal })).trim();
  try {
    return await walkThrough(requestIn(process.argv.slice(2)), project, { ask, say: console.log });
  } finally {
    lines.close();
  }
}

try {
  const asks = process.stdin.isTTY && process.stdout.isTTY;
  const draft = asks ? await atTerminal() : withoutQuestions(requestIn(process.argv.slice(2)), project);
  const addition = additionOf(draft, project);
  write(root, addition);
  console.log(`\n${writtenText(addition)}`);
} catch (error) {
  // Whoever ends the questions with Ctrl+C or Ctrl+D wants nothing written.
  if ((error as Error).name === 'AbortError') console.log('\nNothing is written.');
  else if (error instanceof Refusal) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}
