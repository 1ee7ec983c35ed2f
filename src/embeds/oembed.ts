import { cardSize } from '../site/card-size.ts';
import { type Embedded, embedCode } from './code.ts';

/** What an oEmbed document says beside the code. */
export interface OembedParts {
  embedded: Embedded;
  /** Size for who asks for one, in pixels. */
  size: { width: number; height: number };
  site: { name: string; address: string };
  /** Address of the card of the page, absolute. */
  thumbnail: string;
}

/** An oEmbed document of type "rich", by the specification at oembed.com, version 1.0. */
export const oembedDocument = ({ embedded, size, site, thumbnail }: OembedParts) => ({
  version: '1.0',
  type: 'rich',
  provider_name: site.name,
  provider_url: site.address,
  title: embedded.title,
  html: embedCode(embedded),
  ...size,
  thumbnail_url: thumbnail,
  thumbnail_width: cardSize.width,
  thumbnail_height: cardSize.height,
});

/** The document as an answer. */
export const oembedResponse = (parts: OembedParts): Response =>
  new Response(JSON.stringify(oembedDocument(parts)), { headers: { 'Content-Type': 'application/json' } });
