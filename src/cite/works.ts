/** Paths of pages that are ours alone. */
const ours =
  /^(about(\/(accessibility|bands|contribute|news|offline|privacy))?|site-index|share(\/(link|addresses|pictures))?|worksheets(\/.*)?|tools(\/monitoring)?)$/;

/**
 * Whether a page rests on the report, so that the report is named before it.
 *
 * @param path below the language, without slashes around it
 */
export const restsOnReport = (path: string): boolean => !ours.test(path);
