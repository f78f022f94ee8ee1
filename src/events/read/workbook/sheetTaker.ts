import { RefusedError } from '../refused';
import type { MomentFormat } from './numberFormat';
import { serialText } from './serialDate';
import { unescaped } from './workbookParts';
import type { XmlTaker } from './xmlScan';

/** What cells of a workbook refer to. */
export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly (MomentFormat | null)[];
  readonly from1904: boolean;
}

/** Takes the rows of a sheet that have a cell with something in it; `row` is its number, from 1. */
export interface RowTaker {
  row(row: number, cells: readonly string[]): void;
  readonly done: boolean;
}

/** As many as Excel has. */
const MOST_ROWS = 2 ** 20;
const MOST_COLUMNS = 2 ** 14;
const LONGEST_CELL = 2 ** 20;
/** Characters of all cells of a row: a few bytes may name the same long text again and again. */
const LONGEST_ROW = 2 ** 24;

/** The rows of a worksheet as text: values of formulas, dates in ISO, TRUE and FALSE, errors by their names. */
export class SheetTaker implements XmlTaker {
  private row = 0;
  private column = 0;
  private cells: string[] = [];
  private type = 'n';
  private format: MomentFormat | null = null;
  private parts: string[] = [];
  private characters = 0;
  private rowCharacters = 0;
  private takesText = false;
  private readings = 0;
  private inRow = false;

  constructor(
    private readonly shared: Shared,
    private readonly rows: RowTaker,
  ) {}

  get done(): boolean {
    return this.rows.done;
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'c') this.openCell(attribute);
    else if (name === 'v' || name === 't') this.takesText = this.inRow && this.readings === 0;
    else if (name === 'rPh') this.readings++;
    else if (name === 'row') this.openRow(attribute('r'));
  }

  close(name: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'v' || name === 't') this.takesText = false;
    else if (name === 'rPh') this.readings--;
    else if (name === 'row') this.closeRow();
  }

  text(text: string): void {
    if (!this.takesText) return;
    this.characters += text.length;
    if (this.characters > LONGEST_CELL) throw new RefusedError('part_too_long');
    this.parts.push(text);
  }

  /** Rows come in their order; one without a number follows the last. */
  private openRow(number: string | undefined): void {
    const row = number === undefined ? this.row + 1 : Number(number);
    if (!(Number.isInteger(row) && row > this.row && row <= MOST_ROWS))
      throw new RefusedError('bad_xml', `row ${String(number).slice(0, 20)}`);
    this.row = row;
    this.column = -1;
    this.cells = [];
    this.rowCharacters = 0;
    this.inRow = true;
  }

  private closeRow(): void {
    if (this.cells.length > 0) this.rows.row(this.row, this.cells);
    this.inRow = false;
  }

  private openCell(attribute: (name: string) => string | undefined): void {
    const place = attribute('r');
    this.column = place === undefined ? this.column + 1 : columnOf(place);
    if (!(this.column >= 0 && this.column < MOST_COLUMNS))
      throw new RefusedError('bad_xml', `cell ${String(place).slice(0, 20)}`);
    this.type = attribute('t') ?? 'n';
    this.format =
      this.type === 'n' ? (this.shared.formats[Number(attribute('s') ?? 0)] ?? null) : null;
    this.parts = [];
    this.characters = 0;
  }

  private closeCell(): void {
    if (!this.inRow) return;
    const raw = this.parts.length === 1 ? (this.parts[0] ?? '') : this.parts.join('');
    if (raw === '') return;
    const text = this.textOf(raw);
    if (text === '') return;
    this.rowCharacters += text.length;
    if (this.rowCharacters > LONGEST_ROW) throw new RefusedError('part_too_long');
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = text;
  }

  private textOf(raw: string): string {
    switch (this.type) {
      case 's':
        return this.shared.strings[Number(raw)] ?? '';
      case 'b':
        return raw.trim() === '1' || raw.trim() === 'true' ? 'TRUE' : 'FALSE';
      case 'n':
        return this.numberText(raw);
      case 'd':
        return raw.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
      default:
        return unescaped(raw);
    }
  }

  /** Numbers are written with more digits than they have: as short as gives them again. */
  private numberText(raw: string): string {
    const number = Number(raw);
    if (!Number.isFinite(number)) return raw;
    const { format } = this;
    return (format && serialText(number, format, this.shared.from1904)) ?? String(number);
  }
}

/** Index of a column by its letters: `AB12` is 27; -1 where there are none. */
function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; at < Math.min(place.length, 4); at++) {
    const letter = place.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
