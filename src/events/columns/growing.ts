const FIRST_CAPACITY = 1_024;

/** Numbers that come one by one, in a typed array that doubles when it is full. */
export class GrowingInts<Store extends Int32Array | Uint32Array | Uint8Array> {
  private used = 0;

  constructor(
    private store: Store,
    private readonly make: (length: number) => Store,
  ) {}

  static int32 = () => new GrowingInts(new Int32Array(FIRST_CAPACITY), (n) => new Int32Array(n));
  static uint32 = () => new GrowingInts(new Uint32Array(FIRST_CAPACITY), (n) => new Uint32Array(n));
  static uint8 = () => new GrowingInts(new Uint8Array(FIRST_CAPACITY), (n) => new Uint8Array(n));

  get length(): number {
    return this.used;
  }

  push(value: number): void {
    if (this.used === this.store.length) {
      const larger = this.make(this.used * 2);
      larger.set(this.store);
      this.store = larger;
    }
    this.store[this.used++] = value;
  }

  set(index: number, value: number): void {
    this.store[index] = value;
  }

  at(index: number): number {
    return this.store[index] ?? 0;
  }

  /** The numbers in another order, one for each index given; nothing is left here. */
  takeInOrder(order: Uint32Array): Store {
    const { store } = this;
    const sorted = this.make(order.length);
    for (let index = 0; index < order.length; index++)
      sorted[index] = store[order[index] ?? 0] ?? 0;
    this.store = this.make(FIRST_CAPACITY);
    this.used = 0;
    return sorted;
  }
}

/** What lists and cards show of a text at most; the whole of it stays in the file. */
const LONGEST_TEXT = 200;

const FIRST_SLOTS = 256;
/** Letters of a text that its hash is made of, as long as texts are told apart by so many. */
const FEW_LETTERS = 10;
/** Texts tried in vain before all letters are asked. */
const MOST_TRIES = 32;

/**
 * Texts that come one by one, each different one kept once. A table of its own, because a `Map` asks
 * the engine for the hash of each text that was just cut out of a file, which takes three times as long.
 */
export class GrowingTexts {
  /** Each text once; the first is ''. */
  readonly values: string[] = [''];
  private readonly codes = GrowingInts.uint32();
  private readonly hashes = GrowingInts.int32();
  /** Codes by hash, open addressing; 0 is free, for '' needs no place. */
  private slots = new Uint32Array(FIRST_SLOTS);
  /** So that no file can be made whose texts all fall on one place. */
  private readonly seed = Math.floor(Math.random() * 2 ** 32);

  private letters = FEW_LETTERS;

  constructor() {
    this.hashes.push(0);
  }

  push(whole: string): void {
    if (whole === '') {
      this.codes.push(0);
      return;
    }
    const text = whole.length > LONGEST_TEXT ? shortened(whole) : whole;
    this.codes.push(this.codeOf(text));
  }

  private codeOf(text: string): number {
    const hash = this.hashOf(text);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let tries = 0; ; tries++) {
      const code = this.slots[slot] ?? 0;
      if (code === 0) return this.keep(text, hash, slot);
      if (this.hashes.at(code) === hash && this.values[code] === text) return code;
      slot = (slot + 1) & mask;
      if (tries > MOST_TRIES && this.letters < LONGEST_TEXT) return this.codeByAllLetters(text);
    }
  }

  /** Texts that differ in few letters would otherwise be compared with all of their like. */
  private codeByAllLetters(text: string): number {
    this.letters = LONGEST_TEXT;
    this.values.forEach((value, code) => {
      this.hashes.set(code, this.hashOf(value));
    });
    this.place(this.slots.length);
    return this.codeOf(text);
  }

  private keep(text: string, hash: number, slot: number): number {
    const code = this.values.length;
    this.values.push(detached(text));
    this.hashes.push(hash);
    this.slots[slot] = code;
    if (code > this.slots.length / 2) this.place(this.slots.length * 2);
    return code;
  }

  private place(length: number): void {
    const slots = new Uint32Array(length);
    const mask = slots.length - 1;
    for (let code = 1; code < this.values.length; code++) {
      let slot = this.hashes.at(code) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.slots = slots;
  }

  private hashOf(text: string): number {
    let hash = this.seed ^ text.length;
    const step = Math.ceil(text.length / this.letters);
    // From the end, where numbered texts differ.
    for (let at = text.length - 1; at >= 0; at -= step)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
    return hash ^ (hash >>> 15);
  }

  /** The codes in another order, in the narrowest array that holds them; no code is left here. */
  takeInOrder(order: Uint32Array): Uint8Array | Uint16Array | Uint32Array {
    const wide = this.codes.takeInOrder(order);
    if (this.values.length <= 0x100) return Uint8Array.from(wide);
    return this.values.length <= 0x10000 ? Uint16Array.from(wide) : wide;
  }
}

const HALF_CHARACTER = /[\ud800-\udbff]$/;
const shortened = (text: string): string =>
  `${text.slice(0, LONGEST_TEXT - 1).replace(HALF_CHARACTER, '')}…`;

/**
 * A slice of a text keeps the whole of it alive: here, the chunk of the file that it was cut from.
 * Joining makes a text of its own, and it is this small one that the slice then keeps alive.
 */
const detached = (text: string): string => `.${text}`.slice(1);
