/** A piece of XML as it stands in the text; what is inside of it is for a parser to check. */
export type XmlPiece =
  | { readonly type: 'text' | 'comment' | 'instruction' | 'doctype'; readonly end: number }
  | {
      readonly type: 'start' | 'end' | 'empty';
      readonly end: number;
      /** Qualified name, as written. */
      readonly name: string;
    };

/** What opens with these ends with those, whatever stands between. */
const ENCLOSED = [
  { opens: '<!--', closes: '-->', type: 'comment' },
  { opens: '<![CDATA[', closes: ']]>', type: 'text' },
  { opens: '<?', closes: '?>', type: 'instruction' },
] as const;
const LONGEST_OPENING = 9;

/** Where a tag ends: at the first `>` outside of quotes; -1 where the text ends before. */
function tagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === '>') return at + 1;
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

const nameAt = (text: string, from: number, to: number): string =>
  /^[^\s/>]*/.exec(text.slice(from, Math.min(to, from + 200)))?.[0] ?? '';

/** The piece that begins at `from`; `null` where the text ends before it does. */
export function xmlPieceAt(text: string, from: number): XmlPiece | null {
  if (text[from] !== '<') {
    const next = text.indexOf('<', from);
    return { type: 'text', end: next < 0 ? text.length : next };
  }
  for (const { opens, closes, type } of ENCLOSED)
    if (text.startsWith(opens, from)) {
      const at = text.indexOf(closes, from + opens.length);
      return at < 0 ? null : { type, end: at + closes.length };
    }
  if (text.length - from < LONGEST_OPENING && !text.includes('>', from)) return null;
  if (text[from + 1] === '!') {
    // Its declarations are not for us to read: what has them is refused as soon as they begin.
    const closes = text.indexOf('>', from);
    // Looked for no further than that: a text may be full of them.
    if (text.slice(from, closes < 0 ? text.length : closes).includes('['))
      return { type: 'doctype', end: -1 };
    return closes < 0 ? null : { type: 'doctype', end: closes + 1 };
  }
  const end = tagEnd(text, from + 1);
  if (end < 0) return null;
  if (text[from + 1] === '/') return { type: 'end', end, name: nameAt(text, from + 2, end) };
  return {
    type: text[end - 2] === '/' ? 'empty' : 'start',
    end,
    name: nameAt(text, from + 1, end),
  };
}

/** A qualified name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
