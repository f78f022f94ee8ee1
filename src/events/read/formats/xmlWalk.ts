import { RefusedError } from '../refused';
import { MOST_LEVELS } from './geojsonStream';
import { localName, xmlPieceAt } from './xmlPieces';

/** What is told of the elements of a document, in its order. */
interface XmlVisitor {
  /**
   * @param names - of the open elements, the outermost first, without prefixes
   * @param attributes - of this one, read when asked for
   */
  readonly onStart: (
    names: readonly string[],
    attributes: () => ReadonlyMap<string, string>,
  ) => void;
  /** The text directly in the innermost element, in as many parts as it has. */
  readonly onText: (text: string) => void;
  /** The innermost element closes. */
  readonly onEnd: (names: readonly string[]) => void;
}

/** Characters of one tag, text or comment. */
const LONGEST_PIECE = 8_000_000;
const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi;

/** A text of XML with its references put in; what is none of XML's own stays as it is. */
const xmlText = (raw: string): string =>
  raw.includes('&')
    ? raw.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return NAMED[name] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
          ? String.fromCodePoint(code)
          : whole;
      })
    : raw;

/** Characters of a tag in which attributes are looked for. */
const LONGEST_TAG = 10_000;
const ATTRIBUTE = /([^\s=/<>"']{1,100})\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map(
    [...tag.slice(0, LONGEST_TAG).matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name,
      xmlText(double ?? single ?? ''),
    ]),
  );

/**
 * Walks through XML that comes in pieces, holding no more of it than a tag or a text. Throws `RefusedError` where
 * tags do not match, and for every DOCTYPE with declarations, which bombs are made of.
 */
export class XmlWalk {
  private rest = '';
  private readonly names: string[] = [];
  private readonly open: string[] = [];
  private hasRoot = false;

  constructor(private readonly visitor: XmlVisitor) {}

  add(text: string): void {
    this.rest += text;
    let from = 0;
    while (from < this.rest.length) {
      const piece = xmlPieceAt(this.rest, from);
      // A text may go on in the next piece of the file.
      if (!piece || (piece.type === 'text' && piece.end === this.rest.length)) break;
      const raw = this.rest.slice(from, piece.end);
      switch (piece.type) {
        case 'doctype':
          if (piece.end < 0) throw new RefusedError('bad_xml', 'DOCTYPE [');
          break;
        case 'start':
          this.start(piece.name, raw);
          break;
        case 'empty':
          this.start(piece.name, raw);
          this.end(piece.name);
          break;
        case 'end':
          this.end(piece.name);
          break;
        case 'text':
          this.text(raw);
          break;
        case 'comment':
        case 'instruction':
          break;
      }
      from = piece.end;
    }
    this.rest = this.rest.slice(from);
    if (this.rest.length > LONGEST_PIECE)
      throw new RefusedError('part_too_long', `> ${LONGEST_PIECE}`);
  }

  finish(): void {
    const unclosed = this.open.at(-1);
    if (unclosed !== undefined) throw new RefusedError('bad_xml', `<${unclosed}> is not closed`);
    if (this.rest.trim() !== '')
      throw new RefusedError('bad_xml', `unfinished ${this.rest.slice(0, 20)}`);
  }

  private start(name: string, raw: string): void {
    if (this.open.length === 0 && this.hasRoot)
      throw new RefusedError('bad_xml', `<${name}> behind the end`);
    this.hasRoot = true;
    this.open.push(name);
    this.names.push(localName(name));
    if (this.open.length > MOST_LEVELS)
      throw new RefusedError('bad_xml', `more than ${MOST_LEVELS} levels`);
    this.visitor.onStart(this.names, () => attributesOf(raw));
  }

  private end(name: string): void {
    if (this.open.at(-1) !== name) throw new RefusedError('bad_xml', `unexpected </${name}>`);
    this.visitor.onEnd(this.names);
    this.open.pop();
    this.names.pop();
  }

  private text(raw: string): void {
    if (this.open.length === 0) return;
    this.visitor.onText(raw.startsWith('<![CDATA[') ? raw.slice(9, -3) : xmlText(raw));
  }
}
