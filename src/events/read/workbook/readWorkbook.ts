import { Budget } from '../../../archive/budget';
import { entryPieces } from '../../../archive/unpack';
import { stepsOf, type ZipEntry } from '../../../archive/zipListing';
import { isCodebook } from '../containers/archiveParts';
import { chosenOf, type Unpacking } from '../containers/unpacking';
import type { ReadEvents, ReadOutcome } from '../outcome';
import { progressTeller } from '../progressTeller';
import { RefusedError } from '../refused';
import { CsvWriter } from './sheetCsv';
import { type Shared, SheetTaker } from './sheetTaker';
import { TableLook } from './tableLook';
import { RelationsTaker, StringsTaker, StylesTaker, WorkbookTaker } from './workbookParts';
import { readXml } from './xmlEvents';
import type { XmlTaker } from './xmlScan';

/** A sheet, and whether it looks like a table. */
interface Sheet {
  readonly name: string;
  readonly entry: ZipEntry;
  readonly hidden: boolean;
}

/** Bytes of all sheets of a workbook that are looked into before it is asked. */
const MOST_LOOKED_INTO = 2 ** 29;

/** Reads the one sheet of a workbook (XLSX, ECMA-376) that is a table, or the chosen one; asks where several are. */
export async function readWorkbook(
  file: Blob,
  entries: readonly ZipEntry[],
  unpacking: Unpacking,
): Promise<ReadOutcome> {
  const { options } = unpacking;
  const workbook = new Workbook(file, entries, unpacking);
  const { sheets, shared } = await workbook.open();
  const parts = await workbook.tablesOf(sheets, shared);
  const chosen = chosenOf(parts, options.answers ?? {});
  if (!chosen)
    return {
      type: 'question',
      question: {
        about: 'parts',
        of: 'workbook',
        parts: parts.map(({ name, rows }) => ({ name, size: rows })),
      },
    };
  const csv = await workbook.csvOf(chosen.part, shared);
  const read = await unpacking.readTable(csv.finish(), { ...options, answers: chosen.answers });
  return read.type === 'read' ? asWorkbook(read, csv) : read;
}

/** Lines are rows of the sheet, and the format is that of the file where no codebook is known. */
function asWorkbook(read: ReadEvents, csv: CsvWriter): ReadEvents {
  const { report } = read;
  const notes = report.notes.map((note) => ({ ...note, line: csv.rowOfLine(note.line) }));
  const format = report.format === 'table' ? 'workbook' : report.format;
  return { ...read, report: { ...report, notes, format } };
}

class Workbook {
  private readonly byName: ReadonlyMap<string, ZipEntry>;

  constructor(
    private readonly file: Blob,
    entries: readonly ZipEntry[],
    private readonly unpacking: Unpacking,
  ) {
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** @throws RefusedError where it has no list of sheets */
  async open(): Promise<{ readonly sheets: readonly Sheet[]; readonly shared: Shared }> {
    const package_ = await this.relations('', '_rels/.rels');
    const main = stepsOf(package_.targetOf('officeDocument') ?? 'xl/workbook.xml').join('/');
    const folder = main.split('/').slice(0, -1).join('/');
    const listed = new WorkbookTaker();
    if (!(await this.take(main, listed))) throw new RefusedError('damaged_archive', main);
    const relations = await this.relations(folder, `_rels/${main.split('/').at(-1)}.rels`);
    const at = (target: string | undefined, usual: string) => pathOf(folder, target ?? usual);
    const strings = new StringsTaker();
    const styles = new StylesTaker();
    await this.take(at(relations.targetOf('sharedStrings'), 'sharedStrings.xml'), strings);
    await this.take(at(relations.targetOf('styles'), 'styles.xml'), styles);
    const sheets = listed.sheets.flatMap(({ name, relation, hidden }) => {
      const target = relations.relations.get(relation);
      const entry = target?.kind === 'worksheet' ? this.entry(at(target.target, '')) : undefined;
      return entry ? [{ name, entry, hidden }] : [];
    });
    const { from1904 } = listed;
    return { sheets, shared: { strings: strings.strings, formats: styles.formats, from1904 } };
  }

  /**
   * Sheets with a table, the one that looks most like events first; the hidden ones only where no other has one,
   * and not those that by their names only describe the others.
   */
  async tablesOf(
    sheets: readonly Sheet[],
    shared: Shared,
  ): Promise<readonly (Sheet & { readonly rows: number | null })[]> {
    const visible = sheets.filter(({ hidden }) => !hidden);
    const [only] = visible;
    if (only && visible.length === 1 && sheets.length === 1) return [{ ...only, rows: null }];
    const budget = new Budget(MOST_LOOKED_INTO);
    const tables = await this.lookInto(visible, shared, budget);
    const hidden = sheets.filter((sheet) => sheet.hidden);
    const found = tables.length > 0 ? tables : await this.lookInto(hidden, shared, budget);
    if (found.length === 0) throw new RefusedError('no_table');
    const most = Math.max(...found.map(({ likeness }) => likeness));
    return found
      .filter(({ name, likeness }) => likeness === most || !isCodebook(name))
      .sort((a, b) => b.likeness - a.likeness);
  }

  async csvOf({ entry }: Sheet, shared: Shared): Promise<CsvWriter> {
    const { budget, options } = this.unpacking;
    const csv = new CsvWriter(budget);
    const tell = progressTeller(options, entry.packedSize, 'unpacking');
    const pieces = entryPieces(this.file, entry, budget, (read) => tell(read, 0));
    await readXml(pieces, new SheetTaker(shared, csv));
    return csv;
  }

  private async lookInto(sheets: readonly Sheet[], shared: Shared, budget: Budget) {
    const tables: (Sheet & { readonly rows: number | null; readonly likeness: number })[] = [];
    for (const sheet of sheets) {
      const look = new TableLook();
      await readXml(entryPieces(this.file, sheet.entry, budget), new SheetTaker(shared, look));
      const { isTable, done, rows, likeness } = look;
      if (isTable) tables.push({ ...sheet, rows: done ? null : rows, likeness });
    }
    return tables;
  }

  private async relations(folder: string, name: string): Promise<RelationsTaker> {
    const taker = new RelationsTaker();
    await this.take(pathOf(folder, name), taker);
    return taker;
  }

  /** Whether the workbook has this part. */
  private async take(path: string, taker: XmlTaker): Promise<boolean> {
    const entry = this.entry(path);
    if (entry) await readXml(entryPieces(this.file, entry, this.unpacking.budget), taker);
    return entry !== undefined;
  }

  private entry(path: string): ZipEntry | undefined {
    return this.byName.get(path.toLowerCase());
  }
}

/** Targets are relative to the folder of what names them, or begin with `/`. */
const pathOf = (folder: string, target: string): string =>
  stepsOf(target.startsWith('/') ? target : `${folder}/${target}`).join('/');
