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

const RECENT = 1_024;

/** Texts that come one by one, each different one kept once. */
export class GrowingTexts {
  private readonly codeOf = new Map<string, number>([['', 0]]);
  private readonly codes = GrowingInts.uint32();
  /** Texts that came lately: to compare one costs a third of looking it up by its hash. */
  private readonly recentTexts = new Array<string>(RECENT).fill('');
  private readonly recentCodes = new Uint32Array(RECENT);

  push(text: string): void {
    const slot = slotOf(text);
    if (this.recentTexts[slot] === text) this.codes.push(this.recentCodes[slot] ?? 0);
    else this.lookUp(text.length > LONGEST_TEXT ? shortened(text) : text, slot);
  }

  private lookUp(text: string, slot: number): void {
    let code = this.codeOf.get(text);
    if (code === undefined) {
      code = this.codeOf.size;
      this.codeOf.set(detached(text), code);
    }
    this.codes.push(code);
    this.recentTexts[slot] = detached(text);
    this.recentCodes[slot] = code;
  }

  get values(): readonly string[] {
    return [...this.codeOf.keys()];
  }

  /** The codes in another order, in the narrowest array that holds them; no code is left here. */
  takeInOrder(order: Uint32Array): Uint8Array | Uint16Array | Uint32Array {
    const wide = this.codes.takeInOrder(order);
    if (this.codeOf.size <= 0x100) return Uint8Array.from(wide);
    return this.codeOf.size <= 0x10000 ? Uint16Array.from(wide) : wide;
  }
}

/** Texts of one list differ in length and in some of these letters more often than not. */
const slotOf = (text: string): number => {
  const { length } = text;
  return (
    (length * 7 +
      text.charCodeAt(0) * 31 +
      text.charCodeAt(length >> 1) * 131 +
      text.charCodeAt(length - 1) * 17) &
    (RECENT - 1)
  );
};

const HALF_CHARACTER = /[\ud800-\udbff]$/;
const shortened = (text: string): string =>
  `${text.slice(0, LONGEST_TEXT - 1).replace(HALF_CHARACTER, '')}…`;

/**
 * A slice of a text keeps the whole of it alive: here, the chunk of the file that it was cut from.
 * Joining makes a text of its own, and it is this small one that the slice then keeps alive.
 */
const detached = (text: string): string => `.${text}`.slice(1);
