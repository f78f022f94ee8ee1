/** Letters of scripts that run from right to left, and marks that change the direction of text. */
const CHANGES_DIRECTION =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const ISOLATES = /[\u2066-\u2069]/g;

/**
 * Text from outside as it may stand within ours where no `<bdi>` can: in attributes and spoken
 * messages. What changes the direction of text is shut in; text without it stays as it is.
 */
export const isolated = (text: string): string =>
  CHANGES_DIRECTION.test(text) ? `\u2068${text.replace(ISOLATES, '')}\u2069` : text;
