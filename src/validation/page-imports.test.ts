import { expect, test } from 'vitest';
import { expectOnly, plant, replace } from './testing.ts';

const file = 'content/docs/en/guide/index.mdx';
const line = "import Fact from '#provenance/Fact.astro';";
const starlight = "from '@astrojs/starlight/components'";

test.each([
  [
    '#provenance/Fact.astro',
    '#provenence/Fact.astro',
    'line 6',
    "import of Fact from '#provenence/Fact.astro'",
    line,
  ],
  [
    '#provenance/Fact.astro',
    '#provenance/fact.astro',
    'line 6',
    "import of Fact from '#provenance/fact.astro'",
    line,
  ],
  ['#provenance/Fact.astro', './Fact.astro', 'line 6', "import of Fact from './Fact.astro'", line],
  ['import Fact', 'import Figure', 'line 6', "import of Figure from '#provenance/Fact.astro'", line],
  ['import Fact', "import vite from 'vite';\nimport Fact", 'line 6', "import of vite from 'vite'", undefined],
  ['import Fact', "import './a.css';\nimport Fact", 'line 6', "import of a.css from './a.css'", undefined],
  ['{ Aside }', '{ Aside, Asid }', 'line 8', `import of Asid ${starlight}`, `import { Aside } ${starlight};`],
  ['{ Aside }', 'Aside', 'line 8', `import of Aside ${starlight}`, `import { Aside } ${starlight};`],
])('%s → %s', (from, to, field, found, fix) => {
  expectOnly(plant({ [file]: replace(from, to) }), { file, field, found, fix });
});

test.each([
  [`${line}\n`, '', 'line 9, Fact', '<Fact>, which is not imported', line],
  [
    `import { Aside } ${starlight};\n`,
    '',
    'line 14, Aside',
    '<Aside>, which is not imported',
    `import { Aside } ${starlight};`,
  ],
  [
    '<Aside type',
    '<Asides />\n\n<Aside type',
    'line 15, Asides',
    '<Asides>, which is not imported',
    '<Aside',
  ],
  ['<Aside type', '<Thing />\n\n<Aside type', 'line 15, Thing', '<Thing>, which is not imported', undefined],
])('used without import: %s → %s', (from, to, field, found, fix) => {
  expectOnly(plant({ [file]: replace(from, to) }), { file, field, found, fix });
});

test('a name that the page makes itself is no component that is missing', () => {
  const own = replace('<Aside type', 'export const Thing = () => "x";\n\n<Thing />\n\n<Aside type');
  expect(plant({ [file]: own })).toEqual([]);
});
