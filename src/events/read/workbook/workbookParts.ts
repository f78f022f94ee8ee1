import { RefusedError } from '../refused';
import type { MomentFormat } from './numberFormat';
import { builtInFormat, momentFormat } from './numberFormat';
import type { XmlTaker } from './xmlScan';

/** A sheet of a workbook, as its list has it. */
interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

/** Excel itself has no limit but memory; a list of more is no workbook of events. */
const MOST_SHEETS = 1_000;
const MOST_STYLES = 2 ** 16;
const MOST_STRINGS = 2 ** 23;
/** Characters of all texts that cells share. */
const MOST_CHARACTERS = 2 ** 27;

const isOn = (value: string | undefined): boolean =>
  value === '1' || value?.toLowerCase() === 'true' || value === 'on';

/** `xl/workbook.xml`: the sheets in their order, and from when days are counted. */
export class WorkbookTaker implements XmlTaker {
  readonly sheets: ListedSheet[] = [];
  from1904 = false;

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'workbookPr') this.from1904 ||= isOn(attribute('date1904'));
    if (name !== 'sheet') return;
    const state = attribute('state') ?? 'visible';
    if (this.sheets.length >= MOST_SHEETS) throw new RefusedError('too_large', 'sheets');
    this.sheets.push({
      name: unescaped(attribute('name') ?? ''),
      relation: attribute('id') ?? '',
      hidden: state !== 'visible',
    });
  }

  close(): void {}
  text(): void {}
}

/** A file of relations: targets by id, and the kind of each. */
export class RelationsTaker implements XmlTaker {
  readonly relations = new Map<string, { readonly kind: string; readonly target: string }>();

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
    if (this.relations.size >= MOST_STYLES) throw new RefusedError('too_large', 'relations');
    this.relations.set(attribute('Id') ?? '', {
      kind: (attribute('Type') ?? '').split('/').at(-1) ?? '',
      target: attribute('Target') ?? '',
    });
  }

  close(): void {}
  text(): void {}

  /** The target of the first relation of a kind. */
  targetOf(kind: string): string | undefined {
    return [...this.relations.values()].find((relation) => relation.kind === kind)?.target;
  }
}

/** `xl/styles.xml`: which formats of cells show a date or time. */
export class StylesTaker implements XmlTaker {
  /** By the number that cells name. */
  readonly formats: (MomentFormat | null)[] = [];
  private readonly codes = new Map<number, MomentFormat | null>();
  private inCellFormats = false;

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'cellXfs') this.inCellFormats = true;
    const id = Number(attribute('numFmtId') ?? 0);
    if (this.codes.size > MOST_STYLES || this.formats.length > MOST_STYLES)
      throw new RefusedError('too_large', 'styles');
    if (name === 'numFmt') this.codes.set(id, momentFormat(attribute('formatCode') ?? ''));
    if (name === 'xf' && this.inCellFormats) {
      const own = this.codes.get(id);
      this.formats.push(own === undefined ? builtInFormat(id) : own);
    }
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inCellFormats = false;
  }

  text(): void {}
}

/** `xl/sharedStrings.xml`: texts that cells name by number, without their looks and readings. */
export class StringsTaker implements XmlTaker {
  readonly strings: string[] = [];
  private characters = 0;
  private parts: string[] = [];
  private inText = false;
  private readings = 0;

  open(name: string): void {
    if (name === 'si') this.parts = [];
    else if (name === 'rPh') this.readings++;
    else if (name === 't') this.inText = this.readings === 0;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.readings--;
    else if (name === 'si') {
      if (this.strings.length >= MOST_STRINGS) throw new RefusedError('unpacks_too_large');
      this.strings.push(unescaped(this.parts.join('')));
    }
  }

  text(text: string): void {
    if (!this.inText) return;
    this.characters += text.length;
    if (this.characters > MOST_CHARACTERS) throw new RefusedError('unpacks_too_large');
    this.parts.push(text);
  }
}

/** Characters that XML cannot hold are written `_x000D_` in a workbook (ECMA-376 part 1, 22.9.2.19). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
