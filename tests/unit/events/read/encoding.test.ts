import { describe, expect, it } from 'vitest';
import {
  decode,
  firstLine,
  NotUtf8,
  textStart,
  wholeCharacters,
  wholeLines,
} from '../../../../src/events/read/text/encoding';
import { latin1, utf16 } from './support';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', 3, utf8('\ufeffa')],
    ['utf-16le', 2, utf16('\ufeff日本', 'le')],
    ['utf-16be', 2, utf16('\ufeff日本', 'be')],
    ['utf-16le', 0, utf16('date,lat\n日本', 'le')],
    ['utf-16be', 0, utf16('date,lat\n日本', 'be')],
    ['utf-8', 0, utf8('Ménaka')],
    ['utf-8', 0, utf8('Ménaka').slice(0, 2)],
    ['windows-1252', 0, latin1('Ménaka')],
  ] as const)('is %s after %i bytes', (encoding, bom, bytes) => {
    expect(textStart(bytes)).toEqual({ encoding, bom });
  });

  it('is not UTF-8 where a byte is not', () => {
    expect(() => decode(latin1('Ménaka'), 'utf-8')).toThrow(NotUtf8);
    expect(decode(latin1('Ménaka'), 'windows-1252')).toBe('Ménaka');
    expect(decode(utf8('\ufeffa'), 'utf-8')).toBe('\ufeffa');
  });
});

describe('lines as bytes', () => {
  it('end at line breaks, and not at other characters with the same byte', () => {
    // Each has 0A as one of its halves.
    const text = 'aĊ\nbਊ\u0a00c';
    for (const [encoding, bytes, width] of [
      ['utf-16le', utf16(text, 'le'), 2],
      ['utf-16be', utf16(text, 'be'), 2],
    ] as const) {
      expect(wholeLines(bytes, encoding, '\n')).toBe(3 * width);
      expect(firstLine(bytes, encoding, '\n')).toBe(3 * width);
      expect(wholeLines(bytes.slice(0, 4), encoding, '\n')).toBe(0);
      expect(firstLine(bytes.slice(0, 4), encoding, '\n')).toBe(0);
    }
    expect(wholeLines(utf8('é\nb\nc'), 'utf-8', '\n')).toBe(5);
    expect(firstLine(utf8('é\nb\nc'), 'utf-8', '\n')).toBe(3);
  });

  it('keep characters whole', () => {
    for (const letter of ['a', 'é', '日', '😀']) {
      const bytes = utf8(`x${letter}`);
      expect(wholeCharacters(bytes, 'utf-8')).toBe(bytes.length);
      for (let cut = 2; cut < bytes.length; cut++)
        expect(wholeCharacters(bytes.slice(0, cut), 'utf-8')).toBe(1);
    }
    expect(wholeCharacters(new Uint8Array(5), 'utf-16le')).toBe(4);
    expect(wholeCharacters(new Uint8Array(5), 'windows-1252')).toBe(5);
  });
});
