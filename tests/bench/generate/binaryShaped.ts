import { strToU8, Zip, ZipDeflate } from 'fflate';
import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import Papa from 'papaparse';
import { ucdpShaped } from './ucdpShaped';

const SEED = 8;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Rows of the made-up file, its header first, some thousand at once. */
async function* rowsOf(rows: number): AsyncGenerator<readonly (readonly string[])[]> {
  for await (const chunk of ucdpShaped(rows, SEED)) {
    const { data } = Papa.parse<string[]>(chunk, { skipEmptyLines: true });
    yield data;
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const DATE = /^(\d{4})-(\d{2})-(\d{2})/;
const MS_PER_DAY = 86_400_000;
/** 1970-01-01 as Excel counts. */
const UNIX_EPOCH = 25_569;

/** A cell as Excel writes it: numbers, dates as numbers with a style, texts by their number in the list of all. */
function cellXml(cell: string, place: string, codeOf: (text: string) => number): string {
  if (NUMBER.test(cell)) return `<c r="${place}"><v>${cell}</v></c>`;
  const date = DATE.exec(cell);
  if (!date) return `<c r="${place}" t="s"><v>${codeOf(cell)}</v></c>`;
  return `<c r="${place}" s="1"><v>${Date.parse(date[0]) / MS_PER_DAY + UNIX_EPOCH}</v></c>`;
}

/** A workbook as Excel writes it, with these columns of the made-up file and shared texts. */
export async function workbookShaped(rows: number, columns: readonly string[]): Promise<Blob> {
  const chunks: BlobPart[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk as Uint8Array<ArrayBuffer>));
  const begin = (name: string, text: string) => {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(strToU8(text));
    return file;
  };
  const end = (file: ZipDeflate, text = '') => file.push(strToU8(text), true);
  const add = (name: string, text: string) => end(begin(name, text));
  add('xl/workbook.xml', '<workbook><sheets><sheet name="GED" r:id="a"/></sheets></workbook>');
  add(
    'xl/_rels/workbook.xml.rels',
    '<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  );
  add(
    'xl/styles.xml',
    '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  );
  const strings = new Map<string, number>();
  const codeOf = (text: string): number => {
    const code = strings.get(text) ?? strings.size;
    strings.set(text, code);
    return code;
  };
  const sheet = begin('xl/worksheets/sheet1.xml', '<worksheet><sheetData>');
  let number = 0;
  let places: readonly number[] | null = null;
  for await (const some of rowsOf(rows)) {
    let text = '';
    for (const cells of some) {
      places ??= columns.map((name) => cells.indexOf(name));
      number++;
      const xml = places.map((place, column) => {
        const cell = cells[place] ?? '';
        return cell === '' ? '' : cellXml(cell, `${columnName(column)}${number}`, codeOf);
      });
      text += `<row r="${number}" spans="1:${columns.length}">${xml.join('')}</row>`;
    }
    sheet.push(strToU8(text));
  }
  end(sheet, '</sheetData></worksheet>');
  const shared = begin('xl/sharedStrings.xml', '<sst>');
  for (const text of strings.keys()) shared.push(strToU8(`<si><t>${escaped(text)}</t></si>`));
  end(shared, '</sst>');
  add('[Content_Types].xml', '<Types/>');
  zip.end();
  return new Blob(chunks);
}

/** The letter of one of the first columns. */
const columnName = (column: number): string => String.fromCharCode(65 + column);

/** Parquet with these columns of the made-up file, numbers as numbers. */
export async function parquetShaped(rows: number, columns: readonly string[]): Promise<Blob> {
  const data = columns.map((): (string | number)[] => []);
  let places: readonly number[] | null = null;
  for await (const some of rowsOf(rows))
    for (const cells of some) {
      if (!places) {
        places = columns.map((name) => cells.indexOf(name));
        continue;
      }
      places.forEach((place, column) => {
        const cell = cells[place] ?? '';
        data[column]?.push(NUMBER.test(cell) ? Number(cell) : cell);
      });
    }
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    columnData: columns.map((name, at) => ({
      name,
      data: data[at] ?? [],
      type: typeof data[at]?.[0] === 'number' ? 'DOUBLE' : 'STRING',
    })),
  });
  return new Blob([writer.getBuffer()]);
}
