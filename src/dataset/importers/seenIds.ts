const FIRST_CAPACITY = 1 << 10;
/** 2³²: two halves of 32 bits make one number that a double holds (the upper is cut to 21 bits). */
const HALF = 0x1_0000_0000;

/** 53 bits of a text's hash (two FNV-like passes), never 0. */
function hashOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    high ^= high >>> 15;
  }
  return ((high ^ low) & 0x1fffff) * HALF + (low >>> 0) || 1;
}

/**
 * Which ids a file has had, in 16 bytes or less each: a million of them as texts would cost a hundred
 * megabytes. Two ids may be taken for one by chance, once in some 10⁴ files of a million rows, so it
 * serves for a note and not for leaving a row out.
 */
export class SeenIds {
  private slots = new Float64Array(FIRST_CAPACITY);
  private used = 0;

  /** Whether the id is new. */
  add(id: string): boolean {
    if (this.used * 2 >= this.slots.length) this.grow();
    const hash = hashOf(id);
    const slot = this.slotOf(hash);
    if (this.slots[slot] === hash) return false;
    this.slots[slot] = hash;
    this.used++;
    return true;
  }

  /** Where this hash stands, or the free slot in which it would. */
  private slotOf(hash: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash % HALF) & mask;
    while (this.slots[slot] !== 0 && this.slots[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Float64Array(old.length * 2);
    for (const hash of old) if (hash !== 0) this.slots[this.slotOf(hash)] = hash;
  }
}
