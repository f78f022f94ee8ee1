import type { ZipEntry } from '../../../archive/zipListing';
import type { Refusal } from '../outcome';

const OFFICE: readonly (readonly [path: RegExp, refusal: Refusal])[] = [
  [/^xl\/workbook\.bin$/, { code: 'spreadsheet', detail: 'XLSB' }],
  [/^word\//, { code: 'binary', detail: 'DOCX' }],
  [/^ppt\//, { code: 'binary', detail: 'PPTX' }],
];
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

/**
 * Whether a ZIP archive is a document of an office program, by the names in it, in whatever order they
 * come; `null`: it is none of them.
 *
 * @param mimetype - what the file of this name holds; '' where there is none
 */
export function officeOf(
  entries: readonly ZipEntry[],
  mimetype: string,
): 'workbook' | Refusal | null {
  const names = new Set(entries.map(({ name }) => name));
  if (mimetype.startsWith(OPEN_DOCUMENT)) {
    const kind = mimetype.slice(OPEN_DOCUMENT.length);
    return kind.startsWith('spreadsheet')
      ? { code: 'spreadsheet', detail: 'ODS' }
      : { code: 'binary', detail: 'OpenDocument' };
  }
  if (names.has('Index/Document.iwa') || names.has('Index.zip'))
    return { code: 'spreadsheet', detail: 'Numbers' };
  if (!names.has('[Content_Types].xml')) return null;
  for (const [path, refusal] of OFFICE)
    if (entries.some(({ name }) => path.test(name))) return refusal;
  return entries.some(({ name }) => name.startsWith('xl/')) || names.has('_rels/.rels')
    ? 'workbook'
    : null;
}
