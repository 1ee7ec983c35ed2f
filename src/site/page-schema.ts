import { z } from 'astro/zod';

/** What our pages have in their heads beside Starlight's own fields. */
export const pageSchema = z.object({
  /** Whether the description stands below the title, as the page's first paragraph. */
  lead: z.boolean().default(true),
});
