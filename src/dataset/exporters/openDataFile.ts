/** A file of `dist/data/`. */
export interface OpenDataFile {
  readonly name: string;
  readonly content: string;
}
