import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { getCases } from '#cases/collections.ts';
import { href } from '#site/href.ts';
import type { Language } from '#site/languages.ts';
import { words } from '#site/words.ts';
import { neighbours } from './neighbours.ts';

/** Cases stay out of the sidebar, so their way up and their neighbours are told to the page here. */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
  const [, language, id] = /^(en|es)\/cases\/(.+)$/.exec(locals.starlightRoute.id) ?? [];
  if (!language || !id) return;
  const in_ = language as Language;
  locals.trail = [{ text: words(in_)('nav.cases'), href: href(in_, 'cases') }];
  const { before, after } = neighbours(await getCases(), id);
  const link = (record: typeof before) =>
    record && {
      type: 'link' as const,
      label: record.name[in_],
      href: href(in_, `cases/${record.id}`),
      isCurrent: false,
      badge: undefined,
      attrs: {},
    };
  locals.starlightRoute.pagination = { prev: link(before), next: link(after) };
});
