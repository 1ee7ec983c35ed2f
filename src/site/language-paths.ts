import { languages } from './languages.ts';

/** Paths of a page that stands once in each language, for `getStaticPaths`. */
export const languagePaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

/** Paths of a page that stands once in each language for every record, for `getStaticPaths`. */
export const recordPaths = <Item extends { id: string }>(items: Item[]) =>
  languages.flatMap((language) =>
    items.map((item) => ({ params: { language, id: item.id }, props: { language, item } })),
  );
