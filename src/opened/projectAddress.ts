import { pageWithProject } from '../ui/embedded';

/** A project that was opened from the device of the reader: no other has it. */
const LOCAL = /^local:[0-9a-f]{12}$/;

/** What an address names as its project. */
type AskedProject =
  | { readonly type: 'local'; readonly key: string }
  /** A file on the page's own host. */
  | { readonly type: 'file'; readonly key: string; readonly url: URL }
  | { readonly type: 'other_origin'; readonly origin: string }
  | { readonly type: 'unknown' };

/** Reads what `?project=` says, as seen from a page. Never throws. */
export function readAsked(asked: string, page: string): AskedProject {
  if (LOCAL.test(asked)) return { type: 'local', key: asked };
  if (!URL.canParse(asked, page) || asked.trim() === '') return { type: 'unknown' };
  const url = new URL(asked, page);
  url.hash = '';
  if (!/^https?:$/.test(url.protocol)) return { type: 'unknown' };
  if (url.origin !== new URL(page).origin) return { type: 'other_origin', origin: url.origin };
  return { type: 'file', key: `file:${url.href}`, url };
}

/** Under which an opened project of this version is kept, and which its address names. */
export const localKey = (version: string): string => `local:${version}`;

/** The language that an address asks for goes along; every other part of a view is of the project before. */
const spokenIn = (hash: string): string => {
  const lang = /(?:^#|&)(lang=(?:en|fr))(?=&|$)/.exec(hash)?.[1];
  return lang ? `#${lang}` : '';
};

/** The address of the page with a project, or with `null` its own, as seen from where the reader is. */
export const addressOf = (project: string | null): string =>
  pageWithProject(location.href, project) + spokenIn(location.hash);
