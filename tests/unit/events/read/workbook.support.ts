import { strToU8, type Zippable, zipSync } from 'fflate';

interface WrittenSheet {
  readonly name: string;
  /** What stands in `sheetData`. */
  readonly rows: string;
  readonly state?: string;
}

interface WrittenWorkbook {
  readonly sheets: readonly WrittenSheet[];
  /** What stands in `sst`. */
  readonly strings?: string;
  /** Codes of formats; cells name them by `s`, from 1. */
  readonly formats?: readonly string[];
  /** Numbers of built-in formats, which follow them. */
  readonly builtIn?: readonly number[];
  readonly properties?: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const xml = (name: string, content: string, attributes = ''): Uint8Array =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="${MAIN}" xmlns:r="${RELATIONS}"${attributes}>${content}</${name}>`,
  );
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The files of a workbook as its XML is given, in an order that no reader may rely on. */
export function workbookFiles(workbook: WrittenWorkbook): Zippable {
  const { sheets, strings, formats = [], builtIn = [], properties = '' } = workbook;
  const relations = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`,
  );
  const cells = [0, ...formats.map((_, at) => 164 + at), ...builtIn].map(
    (id) => `<xf numFmtId="${id}"/>`,
  );
  return {
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        xml('worksheet', `<sheetData>${rows}</sheetData>`),
      ]),
    ),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': xml('sst', strings) }),
    'xl/styles.xml': xml(
      'styleSheet',
      `<numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs>`,
    ),
    'xl/workbook.xml': xml('workbook', `${properties}<sheets>${list.join('')}</sheets>`),
    'xl/_rels/workbook.xml.rels': xml(
      'Relationships',
      `${relations.join('')}<Relationship Id="s" Type="${RELATIONS}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="t" Type="${RELATIONS}/styles" Target="styles.xml"/>`,
    ),
    '_rels/.rels': xml(
      'Relationships',
      `<Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    '[Content_Types].xml': xml('Types', ''),
  };
}

/** A workbook as its XML is given. */
export const workbook = (written: WrittenWorkbook): Uint8Array<ArrayBuffer> =>
  // fflate makes plain buffers only, and its types are older than the difference.
  zipSync(workbookFiles(written)) as Uint8Array<ArrayBuffer>;

/** A cell of text that stands in itself. */
export const inline = (text: string): string =>
  `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
/** A row of such cells and of XML that is given as it is. */
export const row = (...cells: readonly string[]): string =>
  `<row>${cells.map((cell) => (cell.startsWith('<c') ? cell : inline(cell))).join('')}</row>`;
