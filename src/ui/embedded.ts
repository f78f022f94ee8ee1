/** Key of the query, without a value, that asks for the quiet page made for other people's pages. */
const EMBED_QUERY = 'embed';

/** Whether the query of an address asks for the quiet page. */
export const asksForEmbed = (search: string): boolean =>
  new URLSearchParams(search).has(EMBED_QUERY);

/** Whether this page is the quiet one; it stays so for as long as it is open. */
export const EMBEDDED: boolean = asksForEmbed(globalThis.location?.search ?? '');

/** The address of the whole app, without a view, as seen from any of its pages. Throws on no URL. */
export function fullPageOf(href: string): string {
  const url = new URL(href);
  url.search = '';
  url.hash = '';
  return url.href;
}

/**
 * The address of the whole app, which no change of the view changes. Empty where there is no page,
 * so that components can be rendered without one.
 */
export const APP_ADDRESS: string = globalThis.location ? fullPageOf(globalThis.location.href) : '';

/** The address of the quiet page of the app at `page` (`APP_ADDRESS`), with the view of a hash. */
export const embedAddress = (page: string, hash: string): string => `${page}?${EMBED_QUERY}${hash}`;
