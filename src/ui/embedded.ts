/** Key of the query, without a value, that asks for the quiet page made for other people's pages. */
const EMBED_QUERY = 'embed';

/** Whether the query of an address asks for the quiet page. */
export const asksForEmbed = (search: string): boolean =>
  new URLSearchParams(search).has(EMBED_QUERY);

/** Whether this page is the quiet one; it stays so for as long as it is open. */
export const EMBEDDED: boolean = asksForEmbed(globalThis.location?.search ?? '');

/** Key of the query that names an opened project, which the page shows instead of its own. */
const PROJECT_QUERY = 'project';

/** What the query of an address names as the project to show; `null` where it names none. */
export const projectAsked = (search: string): string | null =>
  new URLSearchParams(search).get(PROJECT_QUERY);

/** What the query of an address gives for a key; a key without a value names nothing. */
const valuesOf = (search: string, key: string): readonly string[] =>
  new URLSearchParams(search).getAll(key).filter((value) => value.trim() !== '');

/** Key of the query that names a published set of events, once for each. */
const EVENTS_QUERY = 'events';

/** What the query of an address names as published sets of events. */
export const eventsAsked = (search: string): readonly string[] => valuesOf(search, EVENTS_QUERY);

/** The view that the page's address named when it was opened: days that no event was known of then are cut off since. */
export const HASH_AT_START: string = globalThis.location?.hash ?? '';

/** The address with these published sets of events, and otherwise the same. Throws on no URL. */
export function pageWithEvents(href: string, events: readonly string[]): string {
  const url = new URL(href);
  url.searchParams.delete(EVENTS_QUERY);
  for (const asked of events) url.searchParams.append(EVENTS_QUERY, asked);
  return url.href;
}

/** Key of the query that names a project in the making, at whose desk the page opens. */
const CODING_QUERY = 'code';

/** What the query of an address names as the project to code; `null` where it names none. */
export const codingAsked = (search: string): string | null =>
  valuesOf(search, CODING_QUERY)[0] ?? null;

/** The project at whose desk this page is; `null` where it is at none. */
export const CODED_PROJECT: string | null = codingAsked(globalThis.location?.search ?? '');

/** The project that this page shows instead of its own; `null` for its own. */
export const OPENED_PROJECT: string | null = projectAsked(globalThis.location?.search ?? '');

/** Whether the project that this page shows is on this device alone: no link leads another reader to it. */
export const IS_LOCAL_PROJECT = OPENED_PROJECT?.startsWith('local:') ?? false;

/**
 * The address of the app at `href` with a project to show, or for `null` its own, and with the published sets of
 * events that `href` names; without a view. Throws on no URL.
 */
export function pageWithProject(href: string, project: string | null): string {
  const url = new URL(href);
  const events = eventsAsked(url.search);
  url.search = '';
  url.hash = '';
  if (project !== null) url.searchParams.set(PROJECT_QUERY, project);
  return pageWithEvents(url.href, events);
}

/** The address of the app at `href` with a project to code; without a view. Throws on no URL. */
export function pageWithCoding(href: string, work: string): string {
  const url = new URL(href);
  url.search = '';
  url.hash = '';
  url.searchParams.set(CODING_QUERY, work);
  return url.href;
}

/** The address of the whole app, without a view, as seen from any of its pages. Throws on no URL. */
export const fullPageOf = (href: string): string =>
  pageWithProject(href, projectAsked(new URL(href).search));

/**
 * The address of the whole app, which no change of the view changes. Empty where there is no page,
 * so that components can be rendered without one.
 */
export const appAddress = (): string =>
  globalThis.location ? fullPageOf(globalThis.location.href) : '';

/** The address of the quiet page of the app at `page` (`appAddress`), with the view of a hash. */
export const embedAddress = (page: string, hash: string): string =>
  `${page}${page.includes('?') ? '&' : '?'}${EMBED_QUERY}${hash}`;
