/** Why an archive, or a file of it, is given up. */
type ArchiveFault =
  | 'damaged_archive'
  | 'unpacks_too_large'
  | 'encrypted'
  /** Packed in another way than those that are read. */
  | 'unknown_codec';

/** Thrown by all that reads archives; who reads a whole file turns it into an outcome. */
export class ArchiveError extends Error {
  readonly refusal: { readonly code: ArchiveFault; readonly detail?: string };

  /** `detail`: where or what, in the words of who found it; never shown as markup. */
  constructor(code: ArchiveFault, detail?: string) {
    super(detail ?? code);
    this.refusal = detail === undefined ? { code } : { code, detail };
  }
}
