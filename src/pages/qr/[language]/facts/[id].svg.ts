import type { APIRoute } from 'astro';
import { qrSvg } from '#links/qr.ts';
import { getFacts } from '#provenance/collections.ts';
import { href } from '#site/href.ts';
import { recordPaths } from '#site/language-paths.ts';
import type { Language } from '#site/languages.ts';

export const getStaticPaths = async () => recordPaths([...(await getFacts()).values()]);

/** The address of a figure as a QR code: figures have no short address. */
export const GET: APIRoute<{ language: Language; item: { id: string } }> = ({ props, site }) =>
  new Response(qrSvg(new URL(href(props.language, `facts/${props.item.id}`), site).href), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
