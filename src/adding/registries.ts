import { type Draft, Refusal } from './draft.ts';
import type { Project } from './project.ts';

const ledgerFile = 'content/order/codes.json';
const orderFile = 'content/order/facts.json';

/** JSON as the project's formatter has it where no list is short. */
export const jsonText = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** Texts of files that are changed, by their paths. */
type Changes = Record<string, string>;

/** A free code for a page: its last word, or all its words. */
export function freeCode(path: string, project: Project): string {
  const ledger = project.json(ledgerFile) as string[];
  const candidates = [...new Set([path.split('/').at(-1) ?? path, path.replaceAll('/', '-')])];
  const free = candidates.find((code) => !ledger.includes(code));
  if (free === undefined)
    throw new Refusal(`taken as a short address: ${candidates.join(', ')}; use another name`);
  return free;
}

/** Whether a code leads to a page already: a further one of the page is marked as its second. */
const hasCode = (to: string, project: Project): boolean =>
  project
    .ids('links')
    .flatMap((name) =>
      Object.values(project.json(`content/links/${name}.json`) as Record<string, { to: string }>),
    )
    .some((link) => link.to === to);

function linkChanges({ registry, code, to }: NonNullable<Draft['link']>, project: Project): Changes {
  const file = `content/links/${registry}.json`;
  const ledger = project.json(ledgerFile) as string[];
  if (ledger.includes(code)) {
    throw new Refusal(
      `the short address "${code}" is taken; a published one is never used again: take another`,
    );
  }
  const links = project.json(file) as Record<string, unknown>;
  const second = hasCode(to, project) ? { second: true } : {};
  return {
    [file]: jsonText({ ...links, [code]: { to, since: project.today, ...second } }),
    [ledgerFile]: jsonText([...ledger, code]),
  };
}

/** The order of the figures with one more: after those that begin with the same word, else at the end. */
function orderChanges(id: string, project: Project): Changes {
  const begins = project.json(orderFile) as string[];
  if (begins.some((begin) => `${id}-`.startsWith(`${begin}-`))) return {};
  const [word = id] = id.split('-');
  const last = begins.findLastIndex((begin) => `${begin}-`.startsWith(`${word}-`));
  return { [orderFile]: jsonText(begins.toSpliced(last < 0 ? begins.length : last + 1, 0, id)) };
}

/** The lists of the project in which an addition has to be entered, with the entry in them. */
export const registryChanges = ({ link, fact }: Draft, project: Project): Changes => ({
  ...(link ? linkChanges(link, project) : {}),
  ...(fact ? orderChanges(fact, project) : {}),
});
