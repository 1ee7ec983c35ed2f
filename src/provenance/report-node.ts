import type { Source } from './schema.ts';

/** The report as schema.org describes it, for what is based on it. */
export const reportNode = ({ title, publisher, year, number, language }: Source) => ({
  '@type': 'Report',
  name: title,
  reportNumber: number,
  publisher: { '@type': 'Organization', name: publisher },
  datePublished: String(year),
  inLanguage: language,
});
