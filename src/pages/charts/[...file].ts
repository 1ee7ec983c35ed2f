import type { APIRoute } from 'astro';
import { type ChartFile, chartFiles, fileResponse } from '#figures/collections.ts';

export const getStaticPaths = chartFiles;

export const GET: APIRoute<ChartFile> = ({ props, site }) => fileResponse(props, site);
