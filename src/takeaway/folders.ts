/** Folder of all but the first page and what is to be read before it: those alone meet whoever opens the copy. */
export const below = 'site';

/** Folder of what is no page; no page has this path. */
export const filesFolder = `${below}/files`;

/** Folder of the scripts that are made for the copy. */
export const scriptsFolder = `${filesFolder}/scripts`;
