import { RefusedError } from '../refused';

/** What a part of a workbook is told of its XML; names come without their prefix. */
export interface XmlTaker {
  /** `attribute` gives the value of one of this tag, and holds until the next tag. */
  open(name: string, attribute: (name: string) => string | undefined): void;
  close(name: string): void;
  text(text: string): void;
  /** Asked between pieces: whether the rest is of no interest. */
  readonly done?: boolean;
}

/** Characters of one tag or text: Excel itself writes 32,767 in a cell. */
const LONGEST_TOKEN = 2 ** 22;
const DEEPEST = 64;
const COMMENT = '<!--';
const CDATA = '<![CDATA[';
const DOCTYPE = '<!DOCTYPE';
/** Character codes. */
const [QUOTE, APOSTROPHE, SLASH, COLON, EQUALS, ENDS] = [0x22, 0x27, 0x2f, 0x3a, 0x3d, 0x3e];
const [MARK, QUESTION, SPACE] = [0x21, 0x3f, 0x20];

const bad = (detail: string): RefusedError => new RefusedError('bad_xml', detail);

/**
 * Cuts XML into tags and texts as it comes. Made for sheets, of which each cell is two or three tags: an attribute is
 * looked for when it is asked for, and nothing else is made of it.
 */
export class XmlScan {
  private text = '';
  /** What was open when the tag came, by names as they are written. */
  private readonly path: string[] = [];
  private rooted = false;
  /** Where the attributes of the tag stand. */
  private from = 0;
  private to = 0;

  constructor(private readonly taker: XmlTaker) {}

  /** @throws RefusedError where it is no XML, and where a tag, a text or the depth has no end */
  write(piece: string): void {
    this.text = this.text === '' ? piece : this.text + piece;
    const { text } = this;
    let at = 0;
    for (;;) {
      const next = this.step(at);
      if (next < 0) break;
      at = next;
    }
    this.text = text.slice(at);
    if (this.text.length > LONGEST_TOKEN) throw new RefusedError('part_too_long');
  }

  /** @throws RefusedError where something is still open */
  end(): void {
    if (this.path.length > 0 || !this.rooted || this.text.trim() !== '') throw bad('no end');
  }

  /** Takes what begins at a character; where it ends, -1 where that has not come. */
  private step(at: number): number {
    const { text } = this;
    const tag = text.indexOf('<', at);
    if (tag < 0) return -1;
    if (tag > at) this.takeText(at, tag);
    const code = text.charCodeAt(tag + 1);
    const end = code === MARK || code === QUESTION ? this.other(tag) : this.tagEnd(tag);
    // The text before it has been taken.
    if (end < 0) {
      if (tag === at) return -1;
      return tag;
    }
    if (end - tag > LONGEST_TOKEN) throw new RefusedError('part_too_long');
    if (code === SLASH) this.close(tag + 2, end - 1);
    else if (code !== MARK && code !== QUESTION) this.open(tag + 1, end - 1);
    return end;
  }

  private takeText(from: number, to: number): void {
    if (to - from > LONGEST_TOKEN) throw new RefusedError('part_too_long');
    const text = this.text.slice(from, to);
    if (this.path.length > 0) this.taker.text(decoded(text));
    else if (text.trim() !== '') throw bad('text outside');
  }

  /** The end of a tag: `>` outside of quotation marks. */
  private tagEnd(tag: number): number {
    const { text } = this;
    for (let at = tag + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === ENDS) return at + 1;
      if (code !== QUOTE && code !== APOSTROPHE) continue;
      at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
    return -1;
  }

  /** The end of what is no tag; the text of CDATA is taken. */
  private other(tag: number): number {
    const { text } = this;
    const behind = (end: string, from: number): number => {
      const at = text.indexOf(end, from);
      return at < 0 ? -1 : at + end.length;
    };
    if (text.startsWith('<?', tag)) return behind('?>', tag);
    if (text.startsWith(COMMENT, tag)) return behind('-->', tag + COMMENT.length);
    if (text.startsWith(CDATA, tag)) {
      const end = behind(']]>', tag);
      if (end >= 0 && this.path.length > 0)
        this.taker.text(text.slice(tag + CDATA.length, end - 3));
      return end;
    }
    // Which of these it is, is not known yet.
    if (text.length - tag < DOCTYPE.length) return -1;
    const end = text.indexOf('>', tag);
    if (end < 0) return -1;
    const list = text.slice(tag, end).indexOf('[');
    if (list < 0) return end + 1;
    const closed = text.indexOf(']', tag + list);
    return closed < 0 ? -1 : behind('>', closed);
  }

  private open(from: number, to: number): void {
    const { text, path } = this;
    const isEmpty = text.charCodeAt(to - 1) === SLASH;
    this.to = isEmpty ? to - 1 : to;
    this.from = nameEnd(text, from, this.to);
    if (this.from === from) throw bad('a tag without a name');
    if (path.length === 0 && this.rooted) throw bad('two roots');
    if (path.length >= DEEPEST) throw bad('too deep');
    this.rooted = true;
    const written = cut(text, from, this.from);
    const name = plain(written);
    this.taker.open(name, this.attribute);
    if (isEmpty) this.taker.close(name);
    else path.push(written);
  }

  private close(from: number, to: number): void {
    const { text, path } = this;
    const open = path.pop();
    const end = nameEnd(text, from, to);
    if (open === undefined || end - from !== open.length || !text.startsWith(open, from))
      throw bad(`</${text.slice(from, Math.min(end, from + 50))}>`);
    this.taker.close(plain(open));
  }

  private readonly attribute = (wanted: string): string | undefined => {
    const { text, to } = this;
    let prefixed: string | undefined;
    for (let at = this.from; at < to; ) {
      while (at < to && text.charCodeAt(at) <= SPACE) at++;
      const start = at;
      let [colon, code] = [-1, text.charCodeAt(at)];
      for (; at < to && code !== EQUALS && code > SPACE; code = text.charCodeAt(++at))
        if (code === COLON) colon = at;
      const end = at;
      while (at < to && text.charCodeAt(at) <= SPACE) at++;
      if (text.charCodeAt(at) !== EQUALS) continue;
      at++;
      while (at < to && text.charCodeAt(at) <= SPACE) at++;
      const closed = text.indexOf(text.charCodeAt(at) === QUOTE ? '"' : "'", at + 1);
      if (closed < 0 || closed >= to) return prefixed;
      const isWanted = (first: number) =>
        end - first === wanted.length && text.startsWith(wanted, first);
      if (isWanted(start)) return decoded(text.slice(at + 1, closed));
      // `r:id` is the one that stands in another namespace than its element.
      if (colon >= 0 && wanted === 'id' && isWanted(colon + 1))
        prefixed ??= decoded(text.slice(at + 1, closed));
      at = closed + 1;
    }
    return prefixed;
  };
}

/** Where a name ends: before a blank or `/`. */
function nameEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code <= SPACE || code === SLASH) break;
    at++;
  }
  return at;
}

/** Most names of a sheet are one letter, which needs no new string. */
const cut = (text: string, from: number, to: number): string =>
  to - from === 1 ? (text[from] ?? '') : text.slice(from, to);

const plain = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LAST_CHARACTER = 0x10ffff;

/** A text with its entities; those that only a document declares stay as they are written. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (written, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? written;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= LAST_CHARACTER ? String.fromCodePoint(code) : written;
  });
}
