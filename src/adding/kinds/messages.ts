import { entrySchema } from '../../feeds/schema.ts';
import { audienceIds, channelsFor, shareTextSchema } from '../../kit/schema.ts';
import { gapInBoth, type Kind, Refusal } from '../draft.ts';
import { titles } from './asks.ts';

const entry = (name: string, folder: 'news' | 'corrections', about: string): Kind => ({
  name,
  about,
  askId: 'Its id, which stays its anchor for ever, for example charts-to-take',
  asks: {
    ...titles,
    'text.en': 'What it says, in English',
    'text.es': 'Qué dice, en español',
    page: 'The page that it is of: its path below the language',
  },
  draft: (id, _, { today }) => ({
    record: {
      folder,
      schema: entrySchema,
      values: { id, date: today, title: gapInBoth(), text: gapInBoth(), page: '' },
    },
  }),
});

export const news = entry('news', 'news', 'something new on the site');

export const correction = entry('correction', 'corrections', 'something that was corrected');

/** The texts that the campaign kit has: one for each audience and channel. */
const shareIds = audienceIds.flatMap((audience) =>
  channelsFor(audience).map((channel) => `${audience}-${channel}`),
);

export const share: Kind = {
  name: 'share',
  about: 'a text of the campaign kit',
  askId: 'Audience and channel, for example firms-whatsapp',
  asks: {
    'code.en': 'The short address that it leads to, in English',
    'code.es': 'La dirección corta a la que lleva, en español',
    'text.en.0': 'Its first paragraph in English; {address} where the address stands',
    'text.es.0': 'Su primer párrafo en español; {address} donde va la dirección',
  },
  draft: (id) => {
    if (!shareIds.includes(id)) {
      throw new Refusal(
        `${id}: the kit has a text for each audience and channel: ${shareIds.join(', ')}. For another audience or channel, enter it in src/kit/schema.ts first.`,
      );
    }
    const [audience = '', channel = ''] = id.split('-');
    return {
      record: {
        folder: 'share',
        schema: shareTextSchema,
        values: {
          id,
          audience,
          channel,
          code: gapInBoth(),
          ...(channel === 'mail' ? { subject: gapInBoth() } : {}),
          text: { en: [''], es: [''] },
        },
      },
    };
  },
};
