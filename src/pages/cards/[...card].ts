import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardPaths } from '#cards/collections.ts';
import { drawCard } from '#cards/draw-card.ts';

export const getStaticPaths = cardPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { make } }) =>
  new Response(new Uint8Array(await drawCard(await make())), { headers: { 'Content-Type': 'image/jpeg' } });
