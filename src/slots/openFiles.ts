/** The one file input of the page: other parts of it ask for files by this too. */
export const FILE_INPUT_ID = 'own-files';

/** Opens the browser's own choice of files. */
export const chooseFiles = (): void => document.getElementById(FILE_INPUT_ID)?.click();

/** Files chosen or dropped together. */
export interface Batch {
  readonly id: number;
  readonly files: readonly File[];
}

let lastBatch = 0;

/** A batch of its own identity: the same file may be opened twice. */
export const newBatch = (files: Iterable<File>): Batch => ({ id: ++lastBatch, files: [...files] });

/** Under this local storage tells that sets are kept: a page without any loads nothing for them. */
export const KEPT_FLAG = 'own.kept';

/** And under this one which published sets are. */
export const PACKS_FLAG = 'own.packs';
