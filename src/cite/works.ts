/** Paths of pages that are ours alone, and the beginnings of such. */
const ours = /^(about(\/bands)?|site-index|share|worksheets(\/.*)?|tools(\/monitoring)?)$/;

/**
 * Whether a page rests on the report, so that the report is named before it.
 *
 * @param path below the language, without slashes around it
 */
export const restsOnReport = (path: string): boolean => !ours.test(path);
