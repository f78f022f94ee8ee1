import { decodeText } from './decodeText';
import { type Draft, draftOfPage, draftOfText } from './draft';
import { pageText } from './htmlText';

/** A document of more bytes is none that anybody reads word by word. */
const MOST_BYTES = 2_000_000;
/** More at once are more than anybody fills in forms for. */
const MOST_FILES = 50;

/** A file that is no document, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly reason: 'large' | 'blank' | 'binary' | 'unreadable' | 'many';
}

const isPage = (name: string, text: string): boolean =>
  /\.x?html?$/i.test(name) || /^\s*<(?:!doctype html|html)[\s>]/i.test(text);

let count = 0;
/** A key that no other draft of this page has. */
export const newKey = (): string => {
  count += 1;
  return `draft-${count}`;
};

async function readFile(file: File): Promise<Draft | RefusedFile> {
  const { name } = file;
  if (file.size > MOST_BYTES) return { name, reason: 'large' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // A folder, or a file that has gone since.
    if (error instanceof DOMException) return { name, reason: 'unreadable' };
    throw error;
  }
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'windows-1252' && bytes.includes(0)) return { name, reason: 'binary' };
  const isGuessed = encoding === 'windows-1252';
  const draft = isPage(name, text)
    ? draftOfPage(
        newKey(),
        name,
        // Inert: no script of it runs, and nothing is fetched.
        pageText(new DOMParser().parseFromString(text, 'text/html')),
        isGuessed,
      )
    : draftOfText(newKey(), name, text, isGuessed);
  return draft.text.trim() === '' ? { name, reason: 'blank' } : draft;
}

/** The documents in files, and the files that hold none. */
export async function readFiles(
  files: readonly File[],
): Promise<{ drafts: Draft[]; refused: RefusedFile[] }> {
  const read = await Promise.all(files.slice(0, MOST_FILES).map(readFile));
  const left = files.slice(MOST_FILES).map(({ name }): RefusedFile => ({ name, reason: 'many' }));
  return {
    drafts: read.flatMap((one) => ('key' in one ? one : [])),
    refused: [...read.flatMap((one) => ('reason' in one ? one : [])), ...left],
  };
}
