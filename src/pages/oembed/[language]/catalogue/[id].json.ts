import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { consortiumSize, embeddedConsortium } from '#catalogue/embedded.ts';
import { getConsortia } from '#consortia/collections.ts';
import { oembedResponse } from '#embeds/oembed.ts';
import { pageParts } from '#embeds/page-parts.ts';
import { recordPaths } from '#site/language-paths.ts';

export const getStaticPaths = async () => recordPaths(await getConsortia());

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { language, item }, site }) =>
  oembedResponse({
    embedded: embeddedConsortium(item, language, site),
    size: consortiumSize(item),
    ...pageParts(language, `catalogue/${item.id}`, site),
  });
