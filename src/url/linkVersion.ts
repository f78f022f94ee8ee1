/** Key of a link that names the version of the data it was made with. */
export const VERSION_KEY = 'v';

/** Whether a text is a version: the first 12 hex digits of a content hash. */
export const isVersion = (text: string): boolean => /^[0-9a-f]{12}$/.test(text);

/** A link's hash with the version of the data added. */
export const withVersion = (hash: string, version: string): string =>
  `${hash === '' ? '#' : `${hash}&`}${VERSION_KEY}=${version}`;
