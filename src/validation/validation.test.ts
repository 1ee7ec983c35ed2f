import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFaults } from './content.ts';
import { type Fault, faultReport } from './fault.ts';
import { wordFaults } from './words.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});

afterAll(() => rmSync(root, { recursive: true }));

/** Changes one file of the copy, gives the faults that come of it, and puts the file back. */
function plant(file: string, change: (text: string) => string, check = contentFaults): Fault[] {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, change(text));
  try {
    return check(root);
  } finally {
    writeFileSync(path, text);
  }
}

const muyu = 'content/consortia/muyu.json';
const replace = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${from} is not in the file, so nothing was planted`);
  return changed;
};

describe('a planted fault is told with file, field, what was found and what is expected', () => {
  test.each([
    [
      'a value outside the vocabulary',
      muyu,
      replace('"multisector"', '"multisectr"'),
      'sector',
      '"sector": "multisector"',
    ],
    [
      'a mistyped field',
      muyu,
      replace('"employment": 50', '"employmnt": 50'),
      'employmnt',
      '"employment": 50',
    ],
    ['a number in quotes', muyu, replace('"firms": 5', '"firms": "5"'), 'firms', undefined],
    ['an id that is not the file name', muyu, replace('"id": "muyu"', '"id": "muyo"'), 'id', '"id": "muyu"'],
    ['broken JSON', muyu, replace('"firms": 5,', '"firms": 5'), /^line \d+$/, undefined],
    ['a row of the annex claimed twice', muyu, replace('"number": 2', '"number": 1'), 'number', undefined],
    [
      'half a translation',
      'content/facts/muyu-sales-2005-printed.json',
      replace(/"es": "[^"]+"/, '"es": ""'),
      'label.es',
      undefined,
    ],
    [
      'a figure without its source',
      'content/facts/muyu-sales-2005-printed.json',
      replace('"source"', '"note"'),
      'source',
      undefined,
    ],
    [
      'a source that does not exist',
      'content/facts/muyu-sales-2005-printed.json',
      replace('osl-eva-08-r12', 'osl-eva-08-r13'),
      'source.document',
      '"osl-eva-08-r12"',
    ],
    [
      'a computation from an unknown figure',
      'content/facts/muyu-exports-2005.json',
      replace('muyu-simoni-exports-2005', 'muyu-simony-exports-2005'),
      'compute.of',
      '"muyu-simoni-exports-2005"',
    ],
    [
      'a case of an unknown consortium',
      'content/cases/muyu.json',
      replace('"consortium": "muyu"', '"consortium": "muyo"'),
      'consortium',
      '"muyu"',
    ],
    [
      'a figure in a page that does not exist',
      'content/docs/es/cases/muyu.mdx',
      replace('<Fact id="muyu-exports-2008" />', '<Fact id="muyu-export-2008" />'),
      /^line \d+, Fact id$/,
      '<Fact id="muyu-exports-2008"',
    ],
    [
      'a link that a base path would break',
      'content/docs/en/guide/index.mdx',
      replace(']('.concat('./stages/trust/)'), '](/en/guide/stages/trust/)'),
      /^line \d+, a link$/,
      undefined,
    ],
    [
      'a page that does not parse',
      'content/docs/en/guide/index.mdx',
      (text) => `${text}\n<Aside>\n`,
      /^line \d+$/,
      undefined,
    ],
    [
      'a head that does not parse',
      'content/docs/en/guide/index.mdx',
      replace('title:', 'title: a: b'),
      /^line \d+$/,
      undefined,
    ],
    [
      'a page without description',
      'content/docs/en/guide/index.mdx',
      replace(/description: .*\n/, ''),
      'description',
      undefined,
    ],
  ] as [string, string, (text: string) => string, string | RegExp, string | undefined][])(
    '%s',
    (_, file, change, field, fix) => {
      const fault = plant(file, change).find((candidate) =>
        typeof field === 'string' ? candidate.field === field : field.test(candidate.field),
      );
      expect(fault).toMatchObject({
        file,
        found: expect.stringMatching(/./),
        expected: expect.stringMatching(/./),
      });
      expect(fault?.fix).toBe(fix);
    },
  );

  test('a page in one language only', () => {
    const path = join(root, 'content/docs/es/guide/extra.mdx');
    writeFileSync(
      path,
      '---\ntitle: Extra\ndescription: Una página que no tiene su par en inglés, para probar la falta.\n---\n',
    );
    const [fault] = contentFaults(root);
    rmSync(path);
    expect(fault).toMatchObject({
      file: 'content/docs/es/guide/extra.mdx',
      expected: 'content/docs/en/guide/extra.mdx',
    });
  });

  test('a word of the interface without translation, and a gap that is lost', () => {
    const file = 'content/i18n/es.json';
    expect(plant(file, replace(/\n {2}"nav.guide": "Guía",/, ''), wordFaults)).toMatchObject([
      { file, field: 'nav.guide' },
    ]);
    expect(plant(file, replace('{count} páginas', 'páginas'), wordFaults)).toMatchObject([
      { file, field: 'search.many' },
    ]);
  });

  test('a vocabulary entry with one label', () => {
    const file = 'content/vocabulary/sectors.json';
    const [fault] = plant(file, replace('"es": "Cerámica"', '"sp": "Cerámica"'), wordFaults);
    expect(fault).toMatchObject({ file, fix: '"ceramics": { "en": "…", "es": "…" }' });
  });
});

test('several faults in several files come all at once', () => {
  const faults = plant(muyu, (text) =>
    text.replace('"firms": 5', '"firms": "5"').replace('"cusco"', '"cuzco"'),
  );
  expect(faults.map(({ field }) => field)).toEqual(expect.arrayContaining(['firms', 'department']));
});

test('the report reads as a message to a writer', () => {
  const report = faultReport([
    {
      file: muyu,
      field: 'department',
      found: '"cuzco"',
      expected: 'one of cusco, lima',
      fix: '"department": "cusco"',
    },
    { file: muyu, field: 'firms', found: '"5"', expected: 'number' },
  ]);
  expect(report).toMatchInlineSnapshot(`
    "content/consortia/muyu.json
      department
        found:    "cuzco"
        expected: one of cusco, lima
        write:    "department": "cusco"
      firms
        found:    "5"
        expected: number

    2 faults"
  `);
});
