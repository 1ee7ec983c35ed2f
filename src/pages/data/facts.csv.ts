import { fileRoute } from '#data/collections.ts';

export const GET = fileRoute('facts.csv');
