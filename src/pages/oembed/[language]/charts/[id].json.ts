import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { oembedResponse } from '#embeds/oembed.ts';
import { pageParts } from '#embeds/page-parts.ts';
import { embedPath } from '#embeds/paths.ts';
import { getCharts, getFigure } from '#figures/collections.ts';
import { embeddedChart, embedSize } from '#figures/embed.ts';
import { fileHref } from '#site/href.ts';
import { recordPaths } from '#site/language-paths.ts';

export const getStaticPaths = async () => recordPaths(await getCharts());

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { language, item }, site }) => {
  const path = `charts/${item.id}`;
  const figure = await getFigure(item.id, language);
  const address = new URL(fileHref(embedPath(language, path)), site).href;
  return oembedResponse({
    embedded: embeddedChart(figure, address),
    size: embedSize(figure),
    ...pageParts(language, path, site),
  });
};
