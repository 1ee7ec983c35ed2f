import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { caseFieldIds } from '../cases/schema.ts';
import { projectFaults } from '../validation/project.ts';
import { type Addition, additionOf, write } from './addition.ts';
import { withoutQuestions } from './dialogue.ts';
import { kinds } from './kinds.ts';
import { projectIn } from './project.ts';
import { requestIn } from './request.ts';

const today = '2026-11-26';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'adding-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  for (const shared of ['src', 'node_modules']) symlinkSync(join(process.cwd(), shared), join(root, shared));
});

afterEach(() => rmSync(root, { recursive: true }));

/** Adds what a command line says to the copy of the project. */
function add(...args: string[]): Addition {
  const project = projectIn(root, today);
  const addition = additionOf(withoutQuestions(requestIn(args), project), project);
  write(root, addition);
  return addition;
}

const both = (field: string, text: string) => [`--${field}.en=${text}`, `--${field}.es=${text}`];
const page = [
  ...both('title', 'Fairs and what they cost'),
  ...both('description', 'What a fair is good for, and what it asks of a group that goes there together.'),
];

/** One of each kind, with answers that leave no gap. */
const whole: Record<string, string[]> = {
  page: ['guide/fairs', ...page],
  fact: [
    'muyu-fairs',
    '--kind=reported',
    '--topic=muyu',
    ...both('label', 'Fairs'),
    '--value=3',
    '--unit=workshops',
    '--asOf=2008',
    '--source.document=osl-eva-08-r12',
    '--source.section=4.3.2',
    '--source.place=¶ 1',
  ],
  source: [
    'fair-2009',
    '--title=The fair',
    '--publisher=A fair',
    '--year=2009',
    '--language=es',
    '--kind=web',
    '--read=whole',
  ],
  term: [
    'trade-fair',
    '--rests=report',
    ...both('term', 'trade fair'),
    ...both('definition', 'Where firms show what they sell.'),
    '--rests.report=4.2',
  ],
  case: [
    'fair-group',
    ...both('name', 'Fair group'),
    '--printed.0.name=FAIR',
    '--printed.0.section=4.2',
    '--answers=lasting',
    ...caseFieldIds.map((field) => `--fields.${field}.state=notSaid`),
    ...page,
  ],
  chart: [
    'muyu-fairs-chart',
    '--data=groups',
    '--topic=catalogue',
    ...['title', 'description', 'limits', 'axis', 'rowName'].flatMap((field) => both(field, 'Words')),
    '--unit=count',
    '--form=bars',
    '--data.by=sector',
    '--data.measure=firms',
  ],
  worksheet: [
    'fair-plan',
    '--stage=trust',
    ...['title', 'description', 'use', 'why', 'after', 'blocks.0.label'].flatMap((field) =>
      both(field, 'Words'),
    ),
  ],
  news: ['fairs-added', ...both('title', 'Fairs'), ...both('text', 'A page on fairs.'), '--page=guide/money'],
  correction: ['fairs-mended', ...both('title', 'Fairs'), ...both('text', 'Mended.'), '--page=guide/money'],
  link: ['dinero', '--to=guide/money'],
  share: ['firms-post', ...both('code', 'money'), '--text.en.0=See {address}', '--text.es.0=Vean {address}'],
};

/** What must be said before there is a draft, by kind. */
const first: Partial<Record<string, string>> = {
  fact: '--kind=reported',
  term: '--rests=report',
  chart: '--data=facts',
  link: '--to=guide/money',
};

/** The kit has all its texts: one goes, so that there is one to be added. */
const makeRoom = () => rmSync(join(root, 'content/share/firms-post.json'));

const fileNames = (additions: Addition[]) => additions.flatMap(({ files }) => Object.keys(files)).toSorted();

describe('one of each kind', () => {
  test('they are all kinds but the closed one', () => {
    const open = kinds.filter(({ closed }) => !closed).map(({ name }) => name);
    expect(Object.keys(whole).toSorted()).toEqual(open.toSorted());
  });

  test('with nothing but a name, the check names gaps in what is new, in every file of it, and nothing else', async () => {
    makeRoom();
    const additions = Object.entries(whole).map(([kind, [name = '']]) =>
      add(kind, name, ...(first[kind] ? [first[kind]] : [])),
    );
    const faults = await projectFaults(root);
    const files = fileNames(additions);
    expect([...new Set(faults.map(({ file }) => file))].toSorted()).toEqual(files);
    const isGap = (found: string) => /^("" ?|null$|0$|\[\]$|nothing$|\{"report":""\}$|.*TODO)/.test(found);
    expect(faults.filter(({ found }) => !isGap(found))).toEqual([]);
    expect(faults.length).toBeGreaterThan(files.length * 3);
  });

  test('with all its gaps filled, it is sound', async () => {
    makeRoom();
    const additions = Object.entries(whole).map(([kind, args]) => add(kind, ...args));
    for (const file of fileNames(additions).filter((name) => name.endsWith('.mdx'))) {
      const path = join(root, file);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('TODO', 'Text.'));
    }
    expect(await projectFaults(root)).toEqual([]);
  });
});

describe('where it has to be listed', () => {
  const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n');

  test('a figure stands after those that begin with the same word', () => {
    add('fact', 'muyu-fairs', '--kind=reported');
    const order = JSON.parse(readFileSync(join(root, 'content/order/facts.json'), 'utf8')) as string[];
    expect(order[order.indexOf('muyu-fairs') - 1]).toMatch(/^muyu/);
  });

  test('a page has a short address of the day, and is entered among the published codes', () => {
    const { changes, byHand } = add('page', 'about/fairs');
    expect(Object.keys(changes)).toEqual(['content/links/site.json', 'content/order/codes.json']);
    expect(lines('content/links/site.json').slice(-6)).toEqual([
      '  "fairs": {',
      '    "to": "about/fairs",',
      `    "since": "${today}"`,
      '  }',
      '}',
      '',
    ]);
    expect(lines('content/order/codes.json').at(-3)).toBe('  "fairs"');
    expect(byHand.join('\n')).toContain("'about/fairs'");
  });

  test('where the code is taken, the page has a longer one', () => {
    add('page', 'guide/stages/money');
    expect(lines('content/order/codes.json').at(-3)).toBe('  "guide-stages-money"');
  });
});

describe('refused, and nothing is written', () => {
  const facts = () => projectIn(root, today).ids('facts');

  test.each([
    [['fact', 'training-people', '--kind=reported'], 'there already, and nothing is overwritten'],
    [['fact', 'new-one', '--kind=reported', '--unit=peple'], '--unit: found "peple", expected one of usd'],
    [['fact', 'new-one', '--kind=reported', '--value=many'], '--value: found "many", expected a number'],
    [['fact', 'new-one', '--kind=reported', '--lable.en=x'], 'write --label.en=…'],
    [['fact', 'new-one'], '--kind: found nothing, expected reported, estimated, computed'],
    [['fact', 'new-one', '--kind=guessed'], 'found "guessed", expected one of reported'],
    [['fact', 'New_One', '--kind=reported'], 'lower-case letters, digits and single hyphens'],
    [['fact', 'new-one', 'more'], 'found more, expected --field'],
    [['fact'], 'found no name'],
    [['fakt'], 'write fact'],
    [[], 'npm run new'],
    [['page', 'guide/money'], 'there already'],
    [['page', '../../etc'], 'lower-case letters'],
    [['link', 'money', '--to=guide/money'], 'a published one is never used again'],
    [['share', 'nobody-post'], 'src/kit/schema.ts'],
    [['consortium', 'mine'], 'the set is closed'],
  ])('%j', (args, reason) => {
    const before = facts();
    expect(() => add(...args)).toThrow(reason);
    expect(facts()).toEqual(before);
  });
});
