/** W3C TextQuoteSelector (Web Annotation Data Model §4.2.4). */
export interface TextQuote {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Half-open range of UTF-16 units in a document. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;
