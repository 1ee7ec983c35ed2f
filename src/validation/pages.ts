import { languages, otherLanguage } from '../site/languages.ts';
import { nearest } from '../site/nearest.ts';
import { compileFault } from './compile.ts';
import { type Fault, lineAt } from './fault.ts';
import type { PageFile } from './read.ts';
import type { Records } from './records.ts';

const languageOfPage = ({ path }: PageFile) => languages.find((language) => path.startsWith(`${language}/`));

/** Pages that exist in one language only. */
function parityFaults(pages: PageFile[]): Fault[] {
  const paths = new Set(pages.map(({ path }) => path));
  return pages.flatMap((page) => {
    const language = languageOfPage(page);
    if (!language) {
      return [
        {
          file: page.file,
          field: 'its folder',
          found: page.path,
          expected: 'a file below content/docs/en or content/docs/es',
        },
      ];
    }
    const counterpart = page.path.replace(language, otherLanguage(language));
    if (paths.has(counterpart)) return [];
    return [
      {
        file: page.file,
        field: 'its translation',
        found: 'a page in one language only',
        expected: `content/docs/${counterpart}`,
      },
    ];
  });
}

/** Heads without a title, or with a description that is missing, too short or too long for a card. */
const headFaults = ({ file, frontmatter }: PageFile): Fault[] => {
  const { title, description } = frontmatter;
  const faults: Fault[] = [];
  if (typeof title !== 'string' || !title) {
    faults.push({ file, field: 'title', found: String(title), expected: 'a short title', fix: 'title: …' });
  }
  const length = typeof description === 'string' ? description.length : 0;
  if (length < 50 || length > 170) {
    faults.push({
      file,
      field: 'description',
      found: `${length} letters`,
      expected: 'one sentence of 50 to 170 letters: what the reader gets',
    });
  }
  return faults;
};

/** Marks in a page's text that name something by its id: `<Fact id="…">`, `<Evidence other="…">`. */
const marks = [
  { pattern: /<Fact\s+id="([^"]*)"/g, folder: 'facts', mark: 'Fact id' },
  { pattern: /<Evidence\s+other="([^"]*)"/g, folder: 'sources', mark: 'Evidence other' },
] as const;

const markFaults = ({ file, text }: PageFile, records: Records): Fault[] =>
  marks.flatMap(({ pattern, folder, mark }) => {
    const ids = records[folder].map(({ id }) => id);
    return [...text.matchAll(pattern)]
      .filter(([, id]) => id === undefined || !ids.includes(id))
      .map((match) => {
        const meant = nearest(match[1] ?? '', ids);
        return {
          file,
          field: `line ${lineAt(text, match.index)}, ${mark}`,
          found: `"${match[1]}"`,
          expected: `a file content/${folder}/${match[1]}.json`,
          fix: meant && match[0].replace(match[1] ?? '', meant),
        };
      });
  });

/** Links that break under a base path, because they begin at the root of the host. */
const linkFaults = ({ file, text }: PageFile): Fault[] =>
  [...text.matchAll(/\]\((\/[^)]*)\)|href="(\/[^"]*)"/g)].map((match) => ({
    file,
    field: `line ${lineAt(text, match.index)}, a link`,
    found: match[1] ?? match[2] ?? '',
    expected: 'a link relative to the page, which holds wherever the site lies, for example ../../catalogue/',
  }));

/** What is wrong with the written pages. */
export const pageFaults = (pages: PageFile[], records: Records): Fault[] => [
  ...parityFaults(pages),
  ...pages.flatMap((page) =>
    [headFaults(page), markFaults(page, records), linkFaults(page), compileFault(page) ?? []].flat(),
  ),
];
