/** What programs write for numbers that are none, although JSON has no word for them. */
const NO_NUMBERS = /-?(?:NaN|Infinity)/g;
/** A word, perhaps cut in two, at the end of a piece. */
const LAST_WORD = /[-A-Za-z]{1,9}$/;
const BACKSLASH = 0x5c;

/** Makes `null` of `NaN`, `Infinity` and `-Infinity` outside of strings, in JSON that comes in pieces. */
export class JsonWords {
  private inString = false;
  /** The last piece ended inside of a string with a backslash that is for the character to come. */
  private escapes = false;
  private rest = '';

  /** The text so far, but for a word at its end. */
  add(piece: string): string {
    const text = this.rest + piece;
    if (text === '') return '';
    let made = '';
    let copied = 0;
    let word = nextWord(text, 0);
    let at = 0;
    while (at < text.length) {
      if (this.inString) {
        at = this.endOfString(text, at);
        continue;
      }
      const quote = text.indexOf('"', at);
      const end = quote < 0 ? text.length : quote;
      if (word < at) word = nextWord(text, at);
      if (word < end) {
        made += text.slice(copied, at) + text.slice(at, end).replace(NO_NUMBERS, 'null');
        copied = end;
      }
      this.inString = quote >= 0;
      at = end + 1;
    }
    made += text.slice(copied);
    this.rest = this.inString ? '' : (LAST_WORD.exec(made.slice(-9))?.[0] ?? '');
    return this.rest === '' ? made : made.slice(0, -this.rest.length);
  }

  /** What is left at the end. */
  finish(): string {
    return this.rest;
  }

  /** Where the text goes on behind a string. */
  private endOfString(text: string, from: number): number {
    const start = this.escapes ? from + 1 : from;
    this.escapes = false;
    for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 1))
      if (!isEscaped(text, start, at)) {
        this.inString = false;
        return at + 1;
      }
    this.escapes = isEscaped(text, start, text.length);
    return text.length;
  }
}

/** A whole JSON text with `null` for such words. */
export function withoutWords(text: string): string {
  const words = new JsonWords();
  return words.add(text) + words.finish();
}

function nextWord(text: string, from: number): number {
  const found = [text.indexOf('NaN', from), text.indexOf('Infinity', from)];
  return Math.min(...found.map((at) => (at < 0 ? text.length : at)));
}

/** Whether an odd number of backslashes stands before a place of a string. */
function isEscaped(text: string, start: number, place: number): boolean {
  let at = place;
  while (at > start && text.charCodeAt(at - 1) === BACKSLASH) at--;
  return (place - at) % 2 === 1;
}
