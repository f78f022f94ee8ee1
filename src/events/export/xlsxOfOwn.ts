import { strToU8, Zip, ZipDeflate } from 'fflate';
import { xmlText } from '../../dataset/exporters/xml';
import type { DayRange } from '../../domain/day';
import { OWN_FIELDS, type OwnExportSet, ownProperties } from './ownFields';
import { type FilePart, slicesOf } from './ownFiles';

type Bytes = Uint8Array<ArrayBuffer>;
type Cell = string | number | boolean | null;

/** Rows that a sheet can have below its header; what is more goes on in another. */
const MOST_ROWS = 2 ** 20 - 1;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000d-\u001f\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/gi;

/** Text of a cell; what XML cannot hold is written as ECMA-376 has it (part 1, 22.9.2.19). */
const escaped = (text: string): string =>
  xmlText(
    text.replace(
      NOT_IN_XML,
      (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`,
    ),
  );

/** A text is a text whatever it begins with: only an element of its own would be a formula. */
function cellXml(cell: Cell): string {
  if (cell === null || cell === '') return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(String(cell))}</t></is></c>`;
}

const rowXml = (cells: readonly Cell[]): string => `<row>${cells.map(cellXml).join('')}</row>`;

const sheetName = (at: number): string => (at === 0 ? 'Events' : `Events ${at + 1}`);

/** All files of a workbook but its sheets. */
function frameOf(sheets: number): Readonly<Record<string, string>> {
  const each = (text: (at: number) => string) =>
    Array.from({ length: sheets }, (_, at) => text(at)).join('');
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${each((at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each((at) => `<sheet name="${sheetName(at)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${each((at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`)}</Relationships>`,
  };
}

/**
 * XLSX (ECMA-376), piece by piece; texts are texts, numbers are numbers, days are text in ISO, as
 * spreadsheets know none before 1900. Libraries for it write a workbook as a whole, in workers that the
 * policy of the page forbids.
 */
export function* ownXlsxParts(
  sets: readonly OwnExportSet[],
  window: DayRange,
  mostRows = MOST_ROWS,
): Generator<FilePart> {
  let chunks: Bytes[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    // fflate makes plain buffers only, and its types are older than the difference.
    chunks.push(chunk as Bytes);
  });
  const taken = function* (share: number): Generator<FilePart> {
    for (const content of chunks) yield { content, share };
    chunks = [];
  };
  const begin = (name: string, text: string) => {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(strToU8(HEAD + text));
    return file;
  };
  const count = sets.reduce((sum, { rows }) => sum + rows.length, 0);
  const frame = frameOf(Math.max(1, Math.ceil(count / mostRows)));
  for (const [name, text] of Object.entries(frame)) begin(name, text).push(new Uint8Array(0), true);
  let sheets = 0;
  const beginSheet = () =>
    begin(
      `xl/worksheets/sheet${++sheets}.xml`,
      `<worksheet xmlns="${MAIN}"><sheetData>${rowXml(OWN_FIELDS)}`,
    );
  const END = strToU8('</sheetData></worksheet>');
  let sheet = beginSheet();
  let written = 0;
  for (const { set, rows, share } of slicesOf(sets)) {
    let text = '';
    for (const row of rows) {
      if (written === mostRows) {
        sheet.push(strToU8(text));
        sheet.push(END, true);
        [sheet, written, text] = [beginSheet(), 0, ''];
      }
      const properties = ownProperties(set, row, window);
      text += rowXml(OWN_FIELDS.map((field) => properties[field]));
      written++;
    }
    sheet.push(strToU8(text));
    yield* taken(share);
  }
  sheet.push(END, true);
  zip.end();
  yield* taken(1);
}
