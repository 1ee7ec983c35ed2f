import { z } from 'astro/zod';
import type { languages } from '../site/languages.ts';
import { id, text } from '../site/localized.ts';
import type { Content } from './content.ts';
import { type Fault, show } from './fault.ts';
import { schemaFaults } from './issues.ts';
import { meant } from './meant.ts';
import { type JsonFile, readJson } from './read.ts';

const orderFile = 'content/order/facts.json';
const orderSchema = z.array(id);

const groups = z.array(z.array(text).min(2));
/** Words that find each other in the search, by language. */
const synonymsSchema = z.strictObject({ en: groups, es: groups } satisfies Record<
  (typeof languages)[number],
  unknown
>);

const formFaults = ({ file, data }: JsonFile, schema: z.ZodType): Fault[] => {
  const { error } = schema.safeParse(data);
  return error ? schemaFaults(error, { file, data, schema }) : [];
};

/** Names in the order of the figures that stand there twice, or with which no figure's id begins. */
function orderFaults({ data }: JsonFile, { names }: Content): Fault[] {
  const begins = orderSchema.safeParse(data).data ?? [];
  const isBegin = (begin: string) => [...names.facts].some((name) => `${name}-`.startsWith(`${begin}-`));
  return begins.flatMap((begin, place) => {
    const at = { file: orderFile, field: String(place) };
    if (begins.indexOf(begin) !== place) {
      return [{ ...at, found: `${show(begin)} for the second time`, expected: 'each name once' }];
    }
    if (isBegin(begin)) return [];
    const best = meant(begin, names.facts);
    return [
      {
        ...at,
        found: show(begin),
        expected: 'the id of a fact in content/facts, or its beginning; none begins so',
        fix: best && show(best),
      },
    ];
  });
}

/** What is wrong with the lists that are no records: the order of the figures, and words that mean the same. */
export function listFaults(content: Content): Fault[] {
  const order = readJson(content.root, orderFile);
  const synonyms = readJson(content.root, 'content/search/synonyms.json');
  return [
    ...order.faults,
    ...synonyms.faults,
    ...order.items.flatMap((item) => [...formFaults(item, orderSchema), ...orderFaults(item, content)]),
    ...synonyms.items.flatMap((item) => formFaults(item, synonymsSchema)),
  ];
}
