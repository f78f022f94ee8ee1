/** Blanks in a row that are looked for; what is shorter costs little. */
const LONG_RUN = 2_048;
/** Characters that the parser may look at again: half a second. */
const MOST_LOOKS = 2 ** 29;

const isBlankAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code <= 0x20 || (code >= 0xa0 && (text[at] ?? '').trim() === '');
};

function longestBlankRun(text: string): number {
  let longest = 0;
  for (let at = LONG_RUN - 1; at < text.length; at += LONG_RUN) {
    if (!isBlankAt(text, at)) continue;
    let from = at;
    while (from > 0 && isBlankAt(text, from - 1)) from--;
    while (at + 1 < text.length && isBlankAt(text, at + 1)) at++;
    longest = Math.max(longest, at + 1 - from);
  }
  return longest;
}

/**
 * Whether a text of a table was made to keep the parser busy: behind every quotation mark that looks
 * through all blanks in front of the next delimiter, so that marks and blanks of 1 MB would take
 * minutes. A table that a program has written stays far below.
 */
export function keepsParserBusy(text: string): boolean {
  const run = longestBlankRun(text);
  if (run < LONG_RUN) return false;
  let looks = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) looks += run;
  return looks > MOST_LOOKS;
}
