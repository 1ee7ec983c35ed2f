import type { APIRoute } from 'astro';
import { robotsText } from '#programs/llms.ts';
import { fileHref } from '#site/href.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(robotsText(new URL(fileHref('sitemap-index.xml'), site).href), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
