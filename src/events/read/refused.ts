import type { Refusal, RefusalCode } from './outcome';

/** Thrown inside a reader to give the whole file up; the reader's own function turns it into its outcome. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, detail?: string) {
    super(detail ?? code);
    this.refusal = detail === undefined ? { code } : { code, detail };
  }
}
