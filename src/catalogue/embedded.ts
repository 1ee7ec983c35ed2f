import type { Consortium } from '../consortia/schema.ts';
import type { Embedded } from '../embeds/code.ts';
import { embedPath } from '../embeds/paths.ts';
import { fileHref } from '../site/href.ts';
import type { Language } from '../site/languages.ts';
import { words } from '../site/words.ts';

const addressOf = (path: string, language: Language, site: URL | undefined) =>
  new URL(fileHref(embedPath(language, path)), site).href;

/** How high a frame must be on a wide page and on a narrow one, in pixels. */
const heights = { wide: 550, narrow: 680, note: 100 };

/** Below this width of a page its frames are narrow. */
const change = 480;

const px = (length: number) => `${length}px`;
const byWidth = (wide: number, narrow: number) => `clamp(${wide}px,(${change}px - 100vw)*999,${narrow}px)`;

type Shown = Pick<Consortium, 'id' | 'name' | 'producerAssociations'>;

const noteOf = ({ producerAssociations }: Shown) => (producerAssociations ? heights.note : 0);

/** Size of a consortium's card for programs that ask for one, in pixels. */
export const consortiumSize = (consortium: Shown) => ({
  width: 480,
  height: heights.wide + noteOf(consortium),
});

/** Size of the map for programs that ask for one, in pixels. */
export const mapSize = { width: 480, height: 900 };

/** A consortium's card for another page. */
export const embeddedConsortium = (
  consortium: Shown,
  language: Language,
  site: URL | undefined,
): Embedded => ({
  title: words(language)('catalogue.shareTitle', { name: consortium.name }),
  address: addressOf(`catalogue/${consortium.id}`, language, site),
  height: byWidth(consortiumSize(consortium).height, heights.narrow + noteOf(consortium)),
  widest: px(consortiumSize(consortium).width),
});

/** The map of the consortia for another page. */
export const embeddedMap = (language: Language, site: URL | undefined): Embedded => ({
  title: words(language)('embeds.mapTitle'),
  address: addressOf('map', language, site),
  height: byWidth(mapSize.height, 1020),
  widest: px(mapSize.width),
});
