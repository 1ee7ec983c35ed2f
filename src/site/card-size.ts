/** Size of a card in pixels: what messengers and networks ask for. */
export const cardSize = { width: 1200, height: 630 };

/** Most bytes of a card: above that some messengers show none. */
export const cardBytes = 100_000;
