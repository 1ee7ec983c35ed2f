import type { APIRoute } from 'astro';
import { getLinks, shortAddress } from '#links/collections.ts';
import { qrEndings } from '#links/links.ts';
import { qrSvg } from '#links/qr.ts';
import { qrPng } from '#links/qr-png.ts';

export const getStaticPaths = async () =>
  (await getLinks()).flatMap(({ code }) => qrEndings.map((ending) => ({ params: { code, ending } })));

/** A short address as a QR code. */
export const GET: APIRoute = async ({ params: { code = '', ending }, site }) => {
  const address = shortAddress(code, site);
  return ending === 'svg'
    ? new Response(qrSvg(address), { headers: { 'Content-Type': 'image/svg+xml' } })
    : new Response(new Uint8Array(await qrPng(address)), { headers: { 'Content-Type': 'image/png' } });
};
