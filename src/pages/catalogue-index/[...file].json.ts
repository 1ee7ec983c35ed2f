import type { APIRoute } from 'astro';
import { getLists } from '#list/collections.ts';

export async function getStaticPaths() {
  const { files, folder } = await getLists();
  const version = folder.split('/')[1];
  return [...files].map(([name, content]) => ({
    params: { file: `${version}/${name}` },
    props: { content },
  }));
}

export const GET: APIRoute<{ content: unknown }> = ({ props: { content } }) => Response.json(content);
