import type { TextSpan } from '../../domain/textSpan';

/** A name that stands in a text, and whose it is; several things can share one. */
export interface NameHit extends TextSpan {
  readonly owners: readonly string[];
}

const LEADING_ARTICLE = /^(?:[Tt]he|[Aa]n?) (?=.*\p{Lu})/u;
const POSSESSIVE = /'s?$/;
const WORD = /[\p{L}\p{N}]+/gu;

/** Marks and capitals set aside; every unit keeps its place. */
const foldName = (text: string): string =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/\p{Lu}/gu, (letter) =>
      letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
    );

/** A proper name stands also without its article; ‘the members’ are not any members. */
const bare = (name: string): string => name.replace(LEADING_ARTICLE, '');

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Names by their first word, so that a text is gone through once whatever their number. */
export class NameIndex {
  private readonly byFirstWord = new Map<string, [string, string[]][]>();

  /** `names`: owner and name; `fold` says what is alike, else marks and capitals. */
  constructor(
    names: Iterable<readonly [string, string]>,
    private readonly fold: (text: string) => string = foldName,
  ) {
    for (const [owner, name] of names) this.add(owner, fold(bare(name)).replace(POSSESSIVE, ''));
    for (const entries of this.byFirstWord.values())
      entries.sort(([a], [b]) => b.length - a.length);
  }

  private add(owner: string, name: string): void {
    const first = name.match(WORD)?.[0];
    if (first === undefined) return;
    const entries = this.byFirstWord.get(first) ?? [];
    this.byFirstWord.set(first, entries);
    const known = entries.find(([text]) => text === name);
    if (!known) entries.push([name, [owner]]);
    else if (!known[1].includes(owner)) known[1].push(owner);
  }

  /** Every name in the text as whole words; what a longer one covers is not looked at again. */
  find(text: string): NameHit[] {
    const folded = this.fold(text);
    const hits: NameHit[] = [];
    let done = 0;
    for (const { index, 0: word } of folded.matchAll(WORD)) {
      if (index < done) continue;
      const found = this.byFirstWord
        .get(word)
        ?.find(
          ([name]) =>
            folded.startsWith(name, index) && !isLetter(folded.charAt(index + name.length)),
        );
      if (!found) continue;
      done = index + found[0].length;
      hits.push({ start: index, end: done, owners: found[1] });
    }
    return hits;
  }
}
