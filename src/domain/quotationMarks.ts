const BEGINS_QUOTED = /^["“”«„]/;

/** Whether some words of a source begin with a double quotation mark of their own. */
export const beginsQuoted = (words: string): boolean => BEGINS_QUOTED.test(words);

/** Words of a source between quotation marks, verbatim: none are added where they bring their own. */
export const inQuotationMarks = (words: string): string =>
  beginsQuoted(words) ? words : `“${words}”`;
