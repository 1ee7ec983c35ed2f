import type { APIRoute } from 'astro';
import { fileHref, href } from '#site/href.ts';
import { languagePaths } from '#site/language-paths.ts';
import type { Language } from '#site/languages.ts';
import { words } from '#site/words.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const t = words(language);
  const icon = (size: number) => ({
    src: fileHref(`icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  return Response.json({
    name: t('site.name'),
    description: t('site.sentence'),
    lang: language,
    start_url: href(language),
    scope: fileHref(''),
    display: 'browser',
    background_color: '#faf6ee',
    theme_color: '#faf6ee',
    icons: [icon(192), icon(512)],
  });
};
