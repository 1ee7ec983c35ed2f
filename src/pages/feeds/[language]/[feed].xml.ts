import type { APIRoute } from 'astro';
import { getFeedText } from '#feeds/collections.ts';
import { type FeedId, feedIds } from '#feeds/entries.ts';
import { type Language, languages } from '#site/languages.ts';

interface Props {
  language: Language;
  feed: FeedId;
}

export const getStaticPaths = () =>
  languages.flatMap((language) =>
    feedIds.map((feed) => ({ params: { language, feed }, props: { language, feed } })),
  );

export const GET: APIRoute<Props> = async ({ props: { language, feed }, site }) =>
  new Response(await getFeedText(feed, language, site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
