const FIRST_SIZE = 2 ** 12;

/**
 * Tells which ids came before, by 53 bits of each: a million ids take 16 MB, and the chance that any
 * two of them are confused is one in twenty thousand.
 */
export class SeenIds {
  /** Open addressing; 0 is free. */
  private table = new Float64Array(FIRST_SIZE);
  private used = 0;

  /** Remembers the id; whether it came before. */
  seen(id: string): boolean {
    const hash = hash53(id);
    const place = this.placeOf(hash);
    if (this.table[place] === hash) return true;
    this.table[place] = hash;
    if (++this.used > this.table.length / 2) this.grow();
    return false;
  }

  private placeOf(hash: number): number {
    const mask = this.table.length - 1;
    let place = hash & mask;
    while (this.table[place] !== 0 && this.table[place] !== hash) place = (place + 1) & mask;
    return place;
  }

  private grow(): void {
    const old = this.table;
    this.table = new Float64Array(old.length * 2);
    for (const hash of old) if (hash !== 0) this.table[this.placeOf(hash)] = hash;
  }
}

/** An integer from 1 to 2^53 - 1 (cyrb53, public domain). */
function hash53(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return 2 ** 32 * (b & 0x1fffff) + (a >>> 0) || 1;
}
