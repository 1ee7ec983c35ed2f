import { describe, expect, test } from 'vitest';
import { additionOf } from './addition.ts';
import { walkThrough } from './dialogue.ts';
import { projectIn } from './project.ts';
import { requestIn } from './request.ts';

const project = projectIn(process.cwd(), '2026-11-26');

/** Walks through an addition with the answers of a writer, one to each question. */
async function walk(args: string[], answers: string[]) {
  const questions: string[] = [];
  const said: string[] = [];
  const ask = async (question: string) => {
    questions.push(question);
    return answers[questions.length - 1] ?? '';
  };
  const draft = await walkThrough(requestIn(args), project, { ask, say: (text) => said.push(text) });
  return { addition: additionOf(draft, project), questions, said: said.join('\n') };
}

const record = (text: string | undefined) => JSON.parse(text ?? '');

describe('a newcomer is asked', () => {
  test('what, its name, and each field with what is expected of it', async () => {
    const answers = ['term', 'trade-fair', 'advice', 'trade fair', 'feria', 'Where firms show.', ''];
    const { addition, questions, said } = await walk([], answers);
    expect(said).toContain('term        a term of the glossary');
    expect(questions).toHaveLength(7);
    expect(questions[2]).toContain('(report, other, advice)');
    expect(record(addition.files['content/glossary/trade-fair.json'])).toEqual({
      id: 'trade-fair',
      term: { en: 'trade fair', es: 'feria' },
      definition: { en: 'Where firms show.', es: '' },
      rests: { advice: true },
    });
  });

  test('again where an answer does not fit, with the reason', async () => {
    const answers = [
      'Trade Fair',
      'trade-fair',
      'guessed',
      'reported',
      'moneey',
      'money',
      '',
      '',
      'many',
      '7',
    ];
    const { addition, said } = await walk(['fact'], answers);
    expect(said).toContain('found "Trade Fair", expected lower-case letters');
    expect(said).toContain('found "guessed", expected one of reported, estimated, computed');
    expect(said).toContain('write "topic": "money"');
    expect(said).toContain('found "many", expected a number');
    expect(record(addition.files['content/facts/trade-fair.json'])).toMatchObject({
      topic: 'money',
      value: 7,
    });
  });

  test('only for what the command line does not say', async () => {
    const { questions } = await walk(['news', 'fairs', '--page=guide/money'], []);
    expect(questions.map((question) => question.split('\n').at(-1)?.trim())).toEqual([
      'title.en:',
      'title.es:',
      'text.en:',
      'text.es:',
    ]);
  });

  test('nothing where none can be added', async () => {
    await expect(walk(['consortium'], [])).rejects.toThrow('the set is closed');
  });
});
