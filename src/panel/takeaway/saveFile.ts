/** Long enough for a slow disk; a page that is left gives the file back at once. */
const REVOKE_AFTER_MS = 60_000;

/** A file for the reader to keep. */
export interface FileToSave {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}

/** Hands a file to the browser's downloads. */
export function saveFile({ name, type, content }: FileToSave): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
