import type { APIRoute } from 'astro';
import { citeFile } from '#cite/citation.ts';
import { getCited, getCitedPaths } from '#cite/collections.ts';
import { type CiteEnding, citeEndings, citePath } from '#provenance/cite-files.ts';
import { fileHref } from '#site/href.ts';
import { type Language, languages } from '#site/languages.ts';

interface Props {
  language: Language;
  path: string;
  ending: CiteEnding;
}

export async function getStaticPaths() {
  const paths = await getCitedPaths();
  return languages.flatMap((language) =>
    paths.flatMap((path) =>
      citeEndings.map((ending) => ({
        params: { language, file: citePath(language, path, ending).slice(`cite/${language}/`.length) },
        props: { language, path, ending },
      })),
    ),
  );
}

const mediaTypes = {
  txt: 'text/plain; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
} as const;

/** How a page is cited. */
export const GET: APIRoute<Props> = async ({ props: { language, path, ending }, site }) => {
  const addressOf = (other: CiteEnding) => new URL(fileHref(citePath(language, path, other)), site).href;
  const text = citeFile(ending, await getCited(path, site), language, addressOf);
  return new Response(text, { headers: { 'Content-Type': mediaTypes[ending] } });
};
