import { audienceIds } from './schema.ts';

/** Paths of the pages of the kit in their order. */
export const kitPages = [
  'share',
  ...audienceIds.map((audience) => `share/${audience}`),
  'share/pictures',
  'share/link',
  'share/addresses',
];
