import { llmsRoute } from '#programs/collections.ts';

export const GET = llmsRoute('en');
