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

  /** The numbers in another order, one for each index given. */
  inOrder(order: Uint32Array): Store {
    const sorted = this.make(order.length);
    for (let index = 0; index < order.length; index++)
      sorted[index] = this.store[order[index] ?? 0] ?? 0;
    return sorted;
  }
}

/** Texts that come one by one, each different one kept once. */
export class GrowingTexts {
  private readonly codeOf = new Map<string, number>([['', 0]]);
  private readonly codes = GrowingInts.uint32();

  push(text: string): void {
    let code = this.codeOf.get(text);
    if (code === undefined) {
      code = this.codeOf.size;
      // A slice would keep the whole chunk of the file alive that it was cut from.
      this.codeOf.set(detached(text), code);
    }
    this.codes.push(code);
  }

  get values(): readonly string[] {
    return [...this.codeOf.keys()];
  }

  /** The codes in another order, in the narrowest array that holds them. */
  inOrder(order: Uint32Array): Uint8Array | Uint16Array | Uint32Array {
    const wide = this.codes.inOrder(order);
    if (this.codeOf.size <= 0x100) return Uint8Array.from(wide);
    return this.codeOf.size <= 0x10000 ? Uint16Array.from(wide) : wide;
  }
}

const detached = (text: string): string => structuredClone(text);
