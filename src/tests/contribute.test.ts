import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from '../adding/kinds.ts';
import { faultReport } from '../validation/fault.ts';
import { schemaFaults } from '../validation/issues.ts';
import { recordSchemas } from '../validation/records.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const guides = [
  'CONTRIBUTING.md',
  'content/docs/en/about/contribute.mdx',
  'content/docs/es/about/contribute.mdx',
];

test.each(guides)('the message in %s is the one that a writer gets', (guide) => {
  const file = 'content/facts/training-people.json';
  const data = { ...JSON.parse(read(file)), topic: 'trainning' };
  const { error } = recordSchemas.facts.safeParse(data);
  const report = error && faultReport(schemaFaults(error, { file, data, schema: recordSchemas.facts }));
  expect(report).toBeDefined();
  expect(read(guide)).toContain(`\`\`\`text\n${report}\n\`\`\``);
});

test.each(guides)('the commands in %s are those of the project', (guide) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read(guide).matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('CONTRIBUTING.md shows how to add each kind', () => {
  const named = [...read('CONTRIBUTING.md').matchAll(/^\| `npm run new -- (\w+)/gm)].map(([, kind]) => kind);
  expect(named.toSorted()).toEqual(
    kinds
      .filter(({ closed }) => !closed)
      .map(({ name }) => name)
      .toSorted(),
  );
});
