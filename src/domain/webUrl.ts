/** Some cited pages of 2012 and 2013 are known only by an http address. */
const LINKED_PROTOCOLS: readonly string[] = ['https:', 'http:'];

/** The address as the browser reads it where it is one of the web, else `null`: nothing else is linked. */
export function webUrl(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    const url = new URL(text);
    return LINKED_PROTOCOLS.includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
