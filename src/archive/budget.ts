import { ArchiveError } from './archiveError';

/** Bytes that may come out of the archives of one file, however they lie in each other. */
export class Budget {
  private left: number;

  constructor(mostBytes: number) {
    this.left = mostBytes;
  }

  /** @throws ArchiveError as soon as more has come out than may */
  take(bytes: number): void {
    this.left -= bytes;
    if (this.left < 0) throw new ArchiveError('unpacks_too_large');
  }
}
