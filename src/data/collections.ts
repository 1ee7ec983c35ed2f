import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { getConsortia } from '#consortia/collections.ts';
import { getFacts, getSources } from '#provenance/collections.ts';
import { href } from '#site/href.ts';
import { type DataSet, gatherDataSet } from './data-set.ts';
import { type FileName, fileText, mediaType } from './files.ts';

const readDataSet = async (): Promise<DataSet> =>
  gatherDataSet({
    consortia: await getConsortia(),
    facts: [...(await getFacts()).values()],
    sources: await getSources(),
    tables: (await getCollection('codebook')).map((entry) => entry.data),
    releases: (await getCollection('releases')).map((entry) => entry.data),
  });

let dataSet: Promise<DataSet> | undefined;

/** All that the data files are made from. Read once a build, afresh at each call of the writer's server. */
export function getDataSet(): Promise<DataSet> {
  if (import.meta.env.DEV) return readDataSet();
  dataSet ??= readDataSet();
  return dataSet;
}

/**
 * Text of a file below `/data/`.
 *
 * @param site origin of the site
 */
export const getFileText = async (name: FileName, site: URL | undefined): Promise<string> =>
  fileText(await getDataSet(), name, new URL(href('en', 'data'), site).href);

/** The route of a file below `/data/`. */
export const fileRoute =
  (name: FileName): APIRoute =>
  async ({ site }) =>
    new Response(await getFileText(name, site), { headers: { 'Content-Type': mediaType(name) } });
