/** The text of a document as it is kept in `seeds/`. */
export interface DocumentFile {
  readonly text: string;
  /** Names its very bytes (RFC 6920), for the text itself is not published. */
  readonly iri: string;
}

/** The number of Unicode code points before an offset, which counts UTF-16 units. */
const codePointsBefore = (text: string, offset: number): number =>
  Array.from(text.slice(0, offset)).length;

/** Characters beside a quotation, by which it is found where the text has changed a little. */
const CONTEXT = 32;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The two selectors of the Web Annotation Data Model by which words of a text are found: their wording
 * (§4.2.4), and their position in Unicode code points (§4.2.5). `span` counts UTF-16 units.
 */
export const selectorsOf = (text: string, { start, end }: Span) =>
  [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: Array.from(text.slice(0, start)).slice(-CONTEXT).join(''),
      suffix: Array.from(text.slice(end)).slice(0, CONTEXT).join(''),
    },
    {
      type: 'TextPositionSelector',
      start: codePointsBefore(text, start),
      end: codePointsBefore(text, end),
    },
  ] as const;
