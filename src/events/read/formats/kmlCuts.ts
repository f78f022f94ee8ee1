import { RefusedError } from '../refused';
import { MOST_LEVELS } from './geojsonStream';
import { linesIn } from './linesIn';
import { localName, type XmlPiece, xmlPieceAt } from './xmlPieces';

/** A small KML document: some placemarks, inside what they inherit from. */
export interface KmlCut {
  readonly kml: string;
  /** Line of the file, from 1, on which the first line of `kml` stands. */
  readonly line: number;
}

/** Placemarks are parsed in lots of this size; as a document a lot takes some forty times as much memory. */
const LOT_CHARACTERS = 1 << 16;
/** Characters of one placemark, text or comment: more than the largest shape that is drawn. */
const LONGEST_PLACEMARK = 8_000_000;
const LONGEST_HEAD = 10_000;

const ROOTS = ['kml', 'Document', 'Folder', 'Placemark'];
/** What placemarks have from the folders around them. */
const INHERITED = ['name', 'TimeSpan', 'TimeStamp'];

interface OpenElement {
  readonly name: string;
  /** Its start tag, and those children that placemarks inherit from; without line ends. */
  head: string;
}

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');

/**
 * Cuts KML that comes in pieces into small documents, so that a large file is never one document:
 * that would take some forty times its size. Throws `RefusedError` where tags do not match, and for
 * every DOCTYPE with declarations, which no KML needs and bombs are made of.
 */
export class KmlCutter {
  private rest = '';
  private line = 1;
  private readonly open: OpenElement[] = [];
  private lot = '';
  private lotLine = 1;
  /** What is being copied whole: how many elements were open around it, and where it began. */
  private copying: { readonly depth: number; readonly line: number; text: string } | null = null;

  /** The documents that this piece of the file completes. */
  *add(text: string): Generator<KmlCut> {
    this.rest += text;
    let from = 0;
    while (from < this.rest.length) {
      const piece = xmlPieceAt(this.rest, from);
      if (!piece) break;
      if (piece.type === 'doctype' && piece.end < 0) throw this.wrong('DOCTYPE [');
      const raw = this.rest.slice(from, piece.end);
      from = piece.end;
      yield* this.take(piece, raw);
      this.line += linesIn(raw);
    }
    this.rest = this.rest.slice(from);
    if (this.rest.length > LONGEST_PLACEMARK) throw tooLong();
  }

  /** The last documents. */
  *finish(): Generator<KmlCut> {
    const unclosed = this.open.at(-1);
    if (unclosed) throw this.wrong(`<${unclosed.name}> is not closed`);
    if (this.rest !== '') throw this.wrong(`unfinished ${this.rest.slice(0, 20)}`);
    yield* this.emptyLot();
  }

  private *take(piece: XmlPiece, raw: string): Generator<KmlCut> {
    if (this.copying) this.copy(raw);
    switch (piece.type) {
      case 'start':
        yield* this.opened(piece.name, raw);
        this.open.push({ name: piece.name, head: oneLine(raw) });
        if (this.open.length > MOST_LEVELS) throw this.wrong(`more than ${MOST_LEVELS} levels`);
        break;
      case 'empty':
        yield* this.opened(piece.name, raw);
        yield* this.closed(piece.name);
        break;
      case 'end':
        // Before the element closes: the placemarks of a folder stand inside of it.
        if (!this.copying) yield* this.emptyLot();
        if (this.open.pop()?.name !== piece.name) throw this.wrong(`unexpected </${piece.name}>`);
        yield* this.closed(piece.name);
        break;
      case 'text':
      case 'comment':
      case 'instruction':
      case 'doctype':
        // Keeps the lines of a lot those of the file.
        if (!this.copying && this.lot !== '') this.lot += '\n'.repeat(linesIn(raw));
        break;
    }
  }

  private *opened(name: string, raw: string): Generator<KmlCut> {
    const local = localName(name);
    if (this.open.length === 0 && !ROOTS.includes(local))
      throw new RefusedError('not_events', `<${name.slice(0, 50)}>`);
    if (this.copying) return;
    if (local !== 'Placemark') yield* this.emptyLot();
    if (local === 'Placemark' || INHERITED.includes(local))
      this.copying = { depth: this.open.length, line: this.line, text: raw };
  }

  private *closed(name: string): Generator<KmlCut> {
    const { copying } = this;
    if (copying?.depth !== this.open.length) return;
    this.copying = null;
    const parent = this.open.at(-1);
    if (localName(name) === 'Placemark') {
      if (this.lot === '') this.lotLine = copying.line;
      this.lot += copying.text;
      if (this.lot.length >= LOT_CHARACTERS) yield* this.emptyLot();
    } else if (parent && parent.head.length + copying.text.length < LONGEST_HEAD)
      parent.head += oneLine(copying.text);
  }

  private copy(raw: string): void {
    if (!this.copying) return;
    this.copying.text += raw;
    if (this.copying.text.length > LONGEST_PLACEMARK) throw tooLong();
  }

  private *emptyLot(): Generator<KmlCut> {
    if (this.lot === '') return;
    const heads = this.open.map(({ head }) => head).join('');
    const tails = this.open.map(({ name }) => `</${name}>`).reverse();
    // A placemark may itself be the root.
    yield { kml: heads + this.lot + tails.join(''), line: this.lotLine };
    this.lot = '';
  }

  private wrong(what: string): RefusedError {
    return new RefusedError('bad_xml', `${what} (line ${this.line})`);
  }
}

const tooLong = (): RefusedError => new RefusedError('part_too_long', `> ${LONGEST_PLACEMARK}`);
