import { fileRoute } from '#data/collections.ts';

export const GET = fileRoute('consortia.json');
