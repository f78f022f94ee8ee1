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
const xml = (encoding: string) => utf8(`<?xml version="1.0" encoding="${encoding}"?><kml/>`);

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', 3, utf8('\ufeffa')],
    ['utf-16le', 2, utf16('\ufeff日本', 'le')],
    ['utf-16be', 2, utf16('\ufeff日本', 'be')],
    ['utf-16le', 0, utf16('date,lat\n日本', 'le')],
    ['utf-16be', 0, utf16('date,lat\n日本', 'be')],
    ['utf-16le', 0, utf16('تاريخ الهجوم,مكان الهجوم\n', 'le')],
    ['utf-8', 0, utf8('Ménaka')],
    ['utf-8', 0, utf8('Ménaka').slice(0, 2)],
    [null, 0, latin1('Ménaka')],
    ['windows-1251', 0, xml('windows-1251')],
    ['windows-1252', 0, xml('ISO-8859-1')],
    ['ibm850', 0, xml('IBM850')],
    ['utf-8', 0, xml('UTF-8')],
    ['utf-8', 0, xml('no such')],
    // Its own bytes show that it is not.
    ['utf-8', 0, xml('utf-16')],
  ] as const)('is %s after %i bytes', (encoding, bom, bytes) => {
    expect(textStart(bytes)).toEqual({ encoding, bom });
  });

  it('is not UTF-8 where a byte is not', () => {
    expect(() => decode(latin1('Ménaka'))).toThrow(NotUtf8);
    expect(decode(utf8('\ufeffa'))).toBe('\ufeffa');
  });
});

describe('lines as bytes', () => {
  it('end at line breaks', () => {
    expect(wholeLines(utf8('é\nb\nc'), '\n')).toBe(5);
    expect(firstLine(utf8('é\nb\nc'), '\n')).toBe(3);
    expect(wholeLines(utf8('éb'), '\n')).toBe(0);
    expect(firstLine(utf8('éb'), '\n')).toBe(0);
  });

  it('keep characters whole', () => {
    for (const letter of ['a', 'é', '日', '😀']) {
      const bytes = utf8(`x${letter}`);
      expect(wholeCharacters(bytes)).toBe(bytes.length);
      for (let cut = 2; cut < bytes.length; cut++)
        expect(wholeCharacters(bytes.slice(0, cut))).toBe(1);
    }
  });
});
