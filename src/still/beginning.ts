const LONGEST = 110;

/** The beginning of an excerpt as it stands in its source, cut after a word; whether more follows. */
export function beginningOf(exact: string): { readonly text: string; readonly isCut: boolean } {
  if (exact.length <= LONGEST) return { text: exact, isCut: false };
  const cut = exact.slice(0, LONGEST + 1);
  const end = /^[\s\S]*\S(?=\s)/.exec(cut)?.[0] ?? cut.slice(0, LONGEST);
  return { text: end, isCut: true };
}
