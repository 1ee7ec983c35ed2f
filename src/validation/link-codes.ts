import { z } from 'astro/zod';
import { codeSchema, type Link, linksSchema } from '../links/schema.ts';
import { facetValues } from '../list/facets.ts';
import { rowOf } from '../list/index-files.ts';
import { languages } from '../site/languages.ts';
import { addressesOf } from './addresses.ts';
import type { Content } from './content.ts';
import { type Fault, show } from './fault.ts';
import { schemaFaults } from './issues.ts';
import { meant } from './meant.ts';
import { readJson } from './read.ts';

/** Every code that was ever published, in order. */
const ledgerFile = 'content/order/codes.json';
const ledgerSchema = z.array(codeSchema);

/** A short address and the file that it stands in. */
type PlacedLink = Link & { file: string };

function readLinks(root: string): { links: PlacedLink[]; faults: Fault[] } {
  const { items, faults } = readJson(root, 'content/links/*.json');
  const links: PlacedLink[] = [];
  for (const { file, data } of items) {
    const result = linksSchema.safeParse(data);
    if (!result.success) faults.push(...schemaFaults(result.error, { file, data, schema: linksSchema }));
    else for (const [code, link] of Object.entries(result.data)) links.push({ code, ...link, file });
  }
  return { links, faults };
}

function readLedger(root: string): { ledger: string[]; faults: Fault[] } {
  const { items, faults } = readJson(root, ledgerFile);
  const [item] = items;
  if (!item) return { ledger: [], faults };
  const result = ledgerSchema.safeParse(item.data);
  if (result.success) return { ledger: result.data, faults };
  return {
    ledger: [],
    faults: schemaFaults(result.error, { file: ledgerFile, data: item.data, schema: ledgerSchema }),
  };
}

/** Paths below the language that a link may lead to: those of the pages that every language has. */
function targetsOf(content: Content): Set<string> {
  const addresses = [...addressesOf(content)];
  const [first, ...others] = languages.map(
    (language) =>
      new Set(
        addresses
          .filter((address) => address.startsWith(`/${language}/`))
          .map((address) => address.slice(4, -1)),
      ),
  );
  const lists = content.records.consortia
    .map(rowOf)
    .flatMap((row) =>
      (['sector', 'department', 'market'] as const).flatMap((by) =>
        facetValues[by](row).map((value) => `catalogue/${by}/${value}`),
      ),
    );
  const inAll = [...(first ?? [])].filter((path) => others.every((paths) => paths.has(path)));
  return new Set([...inAll, ...lists]);
}

/** Lists of the catalogue are made from its records: nothing is said of them while one is faulty. */
const isKnown = ({ to }: Link, { records, names }: Content): boolean =>
  records.consortia.length === names.consortia.size || !/^catalogue\/\w+\//.test(to);

/** Links that lead to no page, or to one that a language does not have. */
function targetFaults(links: PlacedLink[], content: Content): Fault[] {
  const targets = targetsOf(content);
  return links
    .filter((link) => !targets.has(link.to) && isKnown(link, content))
    .map(({ file, code, to }) => {
      const best = meant(to, targets);
      return {
        file,
        field: `${code}.to`,
        found: show(to),
        expected: 'the path of a page that is there in every language, without the language',
        fix: best && `"to": "${best}"`,
      };
    });
}

/** Codes that two files have. */
const sharedFaults = (links: PlacedLink[]): Fault[] =>
  [...Map.groupBy(links, ({ code }) => code)].flatMap(([code, [first, ...others]]) =>
    others.map(({ file }) => ({
      file,
      field: code,
      found: `the code, which ${first?.file} has too`,
      expected: 'a code of its own: a published one is never used again',
    })),
  );

/** Pages that two codes pass on: which of them stands in the page's texts and on its print? */
const doubledFaults = (links: PlacedLink[]): Fault[] =>
  [
    ...Map.groupBy(
      links.filter(({ second }) => !second),
      ({ to }) => to,
    ),
  ].flatMap(([to, [first, ...others]]) =>
    others.map(({ file, code, since }) => ({
      file,
      field: code,
      found: `the page "${to}", which "${first?.code}" leads to as well`,
      expected: 'one code that passes a page on; a second one is marked',
      fix: `"${code}": { "to": "${to}", "since": "${since}", "second": true }`,
    })),
  );

/** Codes that were published and are gone, and new ones that are not yet entered among the published. */
function ledgerFaults(links: PlacedLink[], ledger: string[]): Fault[] {
  const codes = new Set(links.map(({ code }) => code));
  const last = ledger.at(-1);
  const gone = [...new Set(ledger)].filter((code) => !codes.has(code));
  const twice = ledger.filter((code, index) => ledger.indexOf(code) !== index);
  const unentered = [...codes].filter((code) => !ledger.includes(code));
  return [
    ...gone.map((code) => ({
      file: 'content/links',
      field: code,
      found: 'nothing',
      expected: `the code, for it was published (${ledgerFile}): it may lead elsewhere, but it stays`,
      fix: `"${code}": { "to": "…", "since": "…" }`,
    })),
    ...twice.map((code) => ({
      file: ledgerFile,
      field: code,
      found: 'the code twice',
      expected: 'each published code once',
    })),
    ...unentered.map((code) => ({
      file: ledgerFile,
      field: 'the end of the list',
      found: show(last),
      expected: `"${code}" too, which ${links.find((link) => link.code === code)?.file} has`,
      fix: last === undefined ? `"${code}"` : `"${last}", "${code}"`,
    })),
  ];
}

/** What is wrong within the short addresses, between them and the pages, and with what was ever published. */
export function linkCodeFaults(content: Content): Fault[] {
  const { links, faults } = readLinks(content.root);
  const { ledger, faults: ledgerReading } = readLedger(content.root);
  const reading = [...faults, ...ledgerReading];
  // A file that cannot be read would let all its codes seem to be gone.
  const rest = reading.length > 0 ? [] : ledgerFaults(links, ledger);
  return [
    ...reading,
    ...targetFaults(links, content),
    ...sharedFaults(links),
    ...doubledFaults(links),
    ...rest,
  ];
}
