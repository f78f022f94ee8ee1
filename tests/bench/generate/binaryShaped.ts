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

/** A workbook as Excel writes it, with shared texts. */
export async function workbookShaped(rows: number): Promise<Blob> {
  const chunks: BlobPart[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk as Uint8Array<ArrayBuffer>));
  const begin = (name: string, text: string) => {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(strToU8(text));
    return file;
  };
  const end = (file: ZipDeflate, text = '') => file.push(strToU8(text), true);
  end(
    begin('xl/workbook.xml', '<workbook><sheets><sheet name="GED" r:id="a"/></sheets></workbook>'),
  );
  end(
    begin(
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
  );
  const strings = new Map<string, number>();
  const sheet = begin('xl/worksheets/sheet1.xml', '<worksheet><sheetData>');
  let number = 0;
  for await (const some of rowsOf(rows)) {
    let text = '';
    for (const cells of some) {
      number++;
      text += `<row r="${number}" spans="1:${cells.length}">`;
      cells.forEach((cell, column) => {
        if (cell === '') return;
        const place = `${columnName(column)}${number}`;
        if (NUMBER.test(cell)) text += `<c r="${place}" s="1"><v>${cell}</v></c>`;
        else {
          const code = strings.get(cell) ?? strings.size;
          strings.set(cell, code);
          text += `<c r="${place}" t="s"><v>${code}</v></c>`;
        }
      });
      text += '</row>';
    }
    sheet.push(strToU8(text));
  }
  end(sheet, '</sheetData></worksheet>');
  const shared = begin('xl/sharedStrings.xml', '<sst>');
  for (const text of strings.keys()) shared.push(strToU8(`<si><t>${escaped(text)}</t></si>`));
  end(shared, '</sst>');
  end(begin('[Content_Types].xml', '<Types/>'));
  zip.end();
  return new Blob(chunks);
}

const columnName = (column: number): string =>
  (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') +
  String.fromCharCode(65 + (column % 26));

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
