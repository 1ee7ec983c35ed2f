import { z } from 'astro/zod';
import { codeSchema } from '../links/schema.ts';
import { id, localized, text } from '../site/localized.ts';

/** Whom a campaign speaks to; each has a page with its texts. */
export const audienceIds = ['firms', 'institutions', 'press', 'participants'] as const;

/** The ways on which a text is passed on. */
export const channelIds = ['whatsapp', 'post', 'mail', 'radio', 'note'] as const;

/** Whom a text speaks to. */
export type Audience = (typeof audienceIds)[number];

/** How a text is passed on. */
export type Channel = (typeof channelIds)[number];

/** The channels for which an audience has a text: the longer note of facts is for the press alone. */
export const channelsFor = (audience: Audience): Channel[] =>
  channelIds.filter((channel) => channel !== 'note' || audience === 'press');

/**
 * Schema of a file in `content/share`: a text that a campaign uses as it is. A figure stands in it as the id of its fact
 * in braces, the short address as `{address}`: on the radio it is spoken in words.
 */
export const shareTextSchema = z.strictObject({
  /** Audience and channel: `firms-whatsapp`. */
  id,
  audience: z.enum(audienceIds),
  channel: z.enum(channelIds),
  /** Short address of the page that it leads to. On the radio it must be understood by ear, so each language has its own. */
  code: localized(codeSchema),
  /** Of an e-mail. */
  subject: localized(text).optional(),
  /** Its paragraphs. */
  text: localized(z.array(text).min(1)),
});

/** A text that a campaign uses as it is. */
export type ShareText = z.output<typeof shareTextSchema>;
