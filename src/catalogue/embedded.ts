import type { Consortium } from '../consortia/schema.ts';
import type { Embedded } from '../embeds/code.ts';
import { embedPath } from '../embeds/paths.ts';
import { fileHref } from '../site/href.ts';
import type { Language } from '../site/languages.ts';
import { words } from '../site/words.ts';

const addressOf = (path: string, language: Language, site: URL | undefined) =>
  new URL(fileHref(embedPath(language, path)), site).href;

/** Sizes of what is embedded, for programs that ask for one, in pixels. */
export const embedSizes = {
  consortium: { width: 480, height: 560 },
  map: { width: 448, height: 840 },
};

const px = (length: number) => `${length}px`;

/** A consortium's card for another page. */
export const embeddedConsortium = (
  { id, name }: Pick<Consortium, 'id' | 'name'>,
  language: Language,
  site: URL | undefined,
): Embedded => ({
  title: words(language)('catalogue.shareTitle', { name }),
  address: addressOf(`catalogue/${id}`, language, site),
  height: px(embedSizes.consortium.height),
  widest: px(embedSizes.consortium.width),
});

/** The map of the consortia for another page. */
export const embeddedMap = (language: Language, site: URL | undefined): Embedded => ({
  title: words(language)('embeds.mapTitle'),
  address: addressOf('map', language, site),
  height: px(embedSizes.map.height),
  widest: px(embedSizes.map.width),
});
