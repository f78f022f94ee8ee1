/** What a number format shows of a moment; `null` for a format of plain numbers. */
export interface MomentFormat {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
  /** Hours are counted on beyond a day: `[h]:mm`. */
  readonly elapsed: boolean;
}

const DAY: MomentFormat = { year: true, month: true, day: true, time: false, elapsed: false };
const TIME: MomentFormat = { year: false, month: false, day: false, time: true, elapsed: false };

/** Formats that have a number instead of a code (ECMA-376 part 1, 18.8.30; those of East Asia and Thailand too). */
export function builtInFormat(id: number): MomentFormat | null {
  if (id === 17) return { ...DAY, day: false };
  if (id === 22) return { ...DAY, time: true };
  if ((id >= 14 && id <= 16) || (id >= 27 && id <= 31) || id === 36) return DAY;
  if ((id >= 50 && id <= 54) || id === 57 || id === 58) return DAY;
  if ((id >= 71 && id <= 74) || id === 81) return DAY;
  if (id === 46) return { ...TIME, elapsed: true };
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47) return TIME;
  if (id === 55 || id === 56 || (id >= 75 && id <= 80))
    return id === 77 ? { ...DAY, time: true } : TIME;
  return null;
}

const LONGEST_CODE = 255;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** What a format code shows, by its first section. Letters that are quoted, escaped or in brackets are none of it. */
export function momentFormat(code: string): MomentFormat | null {
  if (code.length > LONGEST_CODE || /^general/i.test(code)) return null;
  const elapsed = ELAPSED.test(code);
  const plain = code
    .replace(/"[^"]*"?/g, ' ')
    .replace(/\\./g, ' ')
    .replace(/[_*]./g, ' ')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]?/g, ' ')
    .replace(/\bam\/pm\b|\ba\/p\b/gi, ' ')
    .replace(/s+[.,]0+/gi, 's');
  const section = (plain.split(';')[0] ?? '').toLowerCase();
  if (/[0#?]/.test(section)) return null;
  const letters = [...section.matchAll(/([ymdhsbe])\1*/g)].map(([run]) => run[0] ?? '');
  if (letters.length === 0) return null;
  // A run of `m` is minutes behind hours and before seconds.
  const minutes = (at: number) => letters[at - 1] === 'h' || letters[at + 1] === 's';
  return {
    year: letters.some((letter) => letter === 'y' || letter === 'b' || letter === 'e'),
    month: letters.some((letter, at) => letter === 'm' && !minutes(at)),
    day: letters.includes('d'),
    time: letters.some((letter, at) => 'hs'.includes(letter) || (letter === 'm' && minutes(at))),
    elapsed,
  };
}
