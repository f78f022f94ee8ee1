/** What an address names as a published set. */
type AskedPack =
  /** Of its folder on the page's own host, with `/` at the end. */
  | { readonly type: 'folder'; readonly folder: string }
  | { readonly type: 'other_origin'; readonly origin: string }
  | { readonly type: 'unknown' };

/** Reads an address of a published set, of its folder or of its overview, as seen from a page. Never throws. */
export function readAskedPack(asked: string, page: string): AskedPack {
  if (asked.trim() === '' || !URL.canParse(asked, page)) return { type: 'unknown' };
  const url = new URL(asked, page);
  if (!/^https?:$/.test(url.protocol)) return { type: 'unknown' };
  if (url.origin !== new URL(page).origin) return { type: 'other_origin', origin: url.origin };
  url.search = '';
  url.hash = '';
  const folder = url.href.replace(/\/overview\.json$/, '/');
  return { type: 'folder', folder: folder.endsWith('/') ? folder : `${folder}/` };
}
