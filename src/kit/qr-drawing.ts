import { encode, renderSVG } from 'uqr';

/** White around a code, in modules: what the standard asks for. */
const border = 4;

/** A code must still be read from creased paper: it may lose 15 % of itself. */
const options = { ecc: 'M', border } as const;

/** A text as a QR code, an SVG file of its own, black on white in any theme. */
export const qrSvg = (text: string): string => renderSVG(text, options);

/** A text as a QR code: rows of modules from the top, true for black, the white around it included. */
export const qrModules = (text: string): boolean[][] => encode(text, options).data;
