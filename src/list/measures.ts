/** What the map of tiles can show of a department, in the order of the choice. */
export const measures = ['consortia', 'firms', 'people'] as const;
