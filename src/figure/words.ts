/** What a picture says of itself, in the language of the reader. */
export interface FigureWords {
  readonly title: string;
  /** The days looked at: "8 to 11 February 2013". */
  readonly window: string;
  /** How many records are in view. */
  readonly count: string;
  /** The filter that made the view. */
  readonly filter: string;
  /** Whose data and whose ground it is, one paragraph each. */
  readonly credits: readonly string[];
  /** Opens the view again. */
  readonly link: string;
}
