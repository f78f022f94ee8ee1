/**
 * The name under which this copy of the app stores something: copies in different folders of one host
 * share its storage, and the folder tells them apart. `public/start.js` makes the same name.
 */
export const storedName = (name: string): string =>
  `${new URL('.', document.baseURI).pathname}#${name}`;

/** What this browser remembers under a key; `null` where nothing is stored or storage is blocked. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(storedName(key));
  } catch {
    return null;
  }
}

/** Remembers a text under a key, or forgets it for `null`; where storage is blocked or full, until the page is left. */
export function writeStored(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(storedName(key));
    else localStorage.setItem(storedName(key), text);
  } catch {
    // What was chosen still holds on this page.
  }
}
