import { HtmlValidate, type Message, StaticConfigLoader } from 'html-validate';

/** Rules that hold everywhere; those which differ from html-validate's own, with the reason. */
const rules = {
  // Tables become cards by `display`, and some browsers then forget what they are: their roles are written out.
  'no-redundant-role': 'off',
  // Starlight writes `<meta/>`, we write `<br>`: to HTML both are the same.
  'void-style': 'off',
  // White space that nobody sees, left by components that print nothing.
  'no-trailing-whitespace': 'off',
  // Our scripts and styles come from where the page comes from: who can change them can change the page too.
  'require-sri': ['error', { target: 'crossorigin' }],
  // Forms answer while one types, and send nothing: there is nothing to submit.
  'wcag/h32': 'off',
  // The search, a dialog, has headings of its own. That a page has one h1, and no second, is tested for itself.
  'heading-level': ['error', { minInitialRank: 'h2', sectioningRoots: [] }],
  // HTML asks for no more of an id than that it has no space; Starlight's first is `_top`.
  'valid-id': ['error', { relaxed: true }],
  // Boxes of one name are one question with several answers.
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
  // How much of the paper a block of a sheet gets, which part of a picture is shown, and the name of a part's sheets, are data.
  'no-inline-style': [
    'error',
    { allowedProperties: ['flex-grow', 'aspect-ratio', 'width', 'margin', 'page'] },
  ],
} as const;

/** A fault that stands, and why. */
interface Exception {
  rule: string;
  /** What the message or the place has to say. */
  says: RegExp;
  /** On which pages. */
  pages: RegExp;
}

const exceptions: Exception[] = [
  // The name of a figure or a chart is what it says: shorter, it would say something else. The site's name is left out.
  { rule: 'long-title', says: /./, pages: /^(e[ns]\/(facts|charts)|embed|go)\// },
  // Few pages need these styles, or they have to come after all sheets: browsers apply them wherever they stand.
  { rule: 'element-permitted-content', says: /^<style> element is not permitted/, pages: /./ },
  // Of the two only one is shown: that of the whole list, or that of what was filtered.
  { rule: 'unique-landmark', says: / > nav$/, pages: /^e[ns]\/catalogue\/index\.html$/ },
  // Filled by the script before it is shown.
  { rule: 'empty-heading', says: / > readiness-check > section > h3$/, pages: /^e[ns]\/tools\/readiness\// },
  { rule: 'attribute-misuse', says: /^"rel" .* requires "href"/, pages: /^e[ns]\/share\/link\// },
  { rule: 'input-missing-label', says: / > template > li > /, pages: /^e[ns]\/tools\/monitoring\// },
];

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    elements: ['html5'],
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: rules as never,
  }),
);

const isOf = (exception: Exception, page: string, { ruleId, message, selector }: Message) =>
  exception.rule === ruleId &&
  exception.pages.test(page) &&
  [message, selector ?? ''].some((text) => exception.says.test(text));

/** Checks pages against the standard, and remembers which exceptions were needed. */
export class Standard {
  readonly #faults: (Message & { page: string })[] = [];
  readonly #unused = new Set(exceptions);

  check(page: string, html: string) {
    for (const { messages } of validator.validateStringSync(html, page).results) {
      for (const message of messages) {
        const exception = exceptions.find((each) => isOf(each, page, message));
        if (exception) this.#unused.delete(exception);
        else this.#faults.push({ ...message, page });
      }
    }
  }

  /** What is wrong, by rule: how often, on how many pages, and the first places. */
  get faults(): string[] {
    return [...Map.groupBy(this.#faults, ({ ruleId }) => ruleId)].map(([rule, found]) => {
      const pages = new Set(found.map(({ page }) => page));
      const places = found
        .slice(0, 3)
        .map(({ page, line, column, message, selector }) =>
          [`${page}:${line}:${column}`, message, selector].filter(Boolean).join('  '),
        );
      return [`${rule}: ${found.length} on ${pages.size} pages`, ...places].join('\n  ');
    });
  }

  /** Exceptions that no page needed. */
  get unused(): string[] {
    return [...this.#unused].map(({ rule, pages }) => `${rule} on ${pages.source}`);
  }
}
