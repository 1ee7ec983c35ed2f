/** What the hosts that know `_headers` send with files whose path fits. */
export interface HeaderRule {
  /** A path; `*` stands for anything. */
  path: string;
  headers: Record<string, string>;
}

/** Rules of a `_headers` file, in their order; comments and empty lines are passed over. */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (!line.trim() || line.trim().startsWith('#')) continue;
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: {} });
    else {
      const [, name = '', value = ''] = /^\s+([^:\s]+):\s*(.*)$/.exec(line) ?? [];
      Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value });
    }
  }
  return rules;
}

/** The file for a site below a base path, `/` or `/name`: each path with the base before it. */
export const withBasePath = (text: string, base: string): string =>
  base === '/' ? text : text.replace(/^\//gm, `${base}/`);
