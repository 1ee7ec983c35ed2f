/** A `map` of nginx: what a variable is worth for a value of another. */
interface NginxMap {
  of: string;
  rows: { key: string; value: string }[];
}

/** What a configuration of nginx says about the files that it serves, as far as ours goes. */
export interface NginxConf {
  /** Type by the ending of a file. */
  types: Record<string, string>;
  /** Types with which the charset is said; HTML always is one. */
  charsetTypes: string[];
  /** Headers that are sent with a file at a path below the root; those without a value are left out. */
  headersOf(path: string): Record<string, string>;
}

const bare = (word = '') => word.replace(/^"(.*)"$/, '$1');
const wordsOf = (line: string) => (line.match(/"[^"]*"|[^\s"]+/g) ?? []).map(bare);

const blocks = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, head = '', body = '']) => ({
    head,
    rows: (body.match(/(?:"[^"]*"|[^";])+(?=;)/g) ?? []).map((line) => wordsOf(line)),
  }));

/** As nginx finds it: an exact value, else the first expression that fits, else the default. */
function lookUp({ rows }: NginxMap, given: string): string {
  const exact = rows.find(({ key }) => key === given && key !== 'default');
  const fitting = rows.find(({ key }) => key.startsWith('~') && new RegExp(key.slice(1)).test(given));
  const found = exact ?? fitting ?? rows.find(({ key }) => key === 'default');
  const groups = fitting && found === fitting ? new RegExp(fitting.key.slice(1)).exec(given)?.groups : {};
  const value = found?.value ?? '';
  return value.startsWith('$') ? (groups?.[value.slice(1)] ?? '') : value;
}

/** Reads our configuration of nginx. */
export function readNginxConf(source: string): NginxConf {
  const text = source.replace(/^\s*#.*$/gm, '');
  const maps = new Map(
    blocks(text, /map ((?:"[^"]*"|\S+) \$\w+) \{([^}]*)\}/g).map(({ head, rows }) => {
      const [of = '', name = ''] = wordsOf(head);
      return [name, { of, rows: rows.map(([key = '', value = '']) => ({ key, value })) }];
    }),
  );
  const added = [...text.matchAll(/add_header (\S+) ("[^"]*"|\S+) always;/g)];
  const worthOf = (value: string, uri: string): string => {
    const map = maps.get(value);
    if (!map)
      return value
        .replace('$scheme', 'https')
        .replace(/\$http_\w+/, '')
        .replace('$uri', uri);
    return lookUp(map, worthOf(map.of, uri));
  };
  const types = blocks(text, /(types) \{([^}]*)\}/g).flatMap(({ rows }) =>
    rows.flatMap(([type = '', ...endings]) => endings.map((ending) => [ending, type])),
  );
  return {
    types: Object.fromEntries(types),
    charsetTypes: wordsOf(/charset_types ([^;]*);/.exec(text)?.[1] ?? ''),
    headersOf: (path) =>
      Object.fromEntries(
        added.flatMap(([, name = '', value]) => {
          const sent = worthOf(bare(value), path);
          return sent ? [[name, sent]] : [];
        }),
      ),
  };
}
