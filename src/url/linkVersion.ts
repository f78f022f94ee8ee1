/** Key of a link that names the version of the data it was made with. */
export const VERSION_KEY = 'v';

/** Whether a text is a version: the first 12 hex digits of a content hash. */
export const isVersion = (text: string): boolean => /^[0-9a-f]{12}$/.test(text);

/** A link's hash with the version of the data added. */
export const withVersion = (hash: string, version: string): string =>
  `${hash === '' ? '#' : `${hash}&`}${VERSION_KEY}=${version}`;

/** A link's hash without the version of the data; empty where it said nothing else. */
export function withoutVersion(hash: string): string {
  const parts = hash.replace(/^#/, '').split('&');
  const others = parts.filter((part) => part !== '' && !part.startsWith(`${VERSION_KEY}=`));
  return others.length === 0 ? '' : `#${others.join('&')}`;
}
