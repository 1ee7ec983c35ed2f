import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { embeddedConsortium, embedSizes } from '#catalogue/embedded.ts';
import { getConsortia } from '#consortia/collections.ts';
import { oembedResponse } from '#embeds/oembed.ts';
import { pageParts } from '#embeds/page-parts.ts';
import { recordPaths } from '#site/language-paths.ts';

export const getStaticPaths = async () => recordPaths(await getConsortia());

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { language, item }, site }) =>
  oembedResponse({
    embedded: embeddedConsortium(item, language, site),
    size: embedSizes.consortium,
    ...pageParts(language, `catalogue/${item.id}`, site),
  });
