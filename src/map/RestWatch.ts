/** What follows a view that has come to rest waits for this long: not at every step of a drag or of a key. */
const REST_MS = 600;
const LONGEST_UNREST_MS = 5_000;

/** Calls back once what moves has been still for a while. */
export class RestWatch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Since when it has not been still, in milliseconds of the page; `null` while it is. */
  private unrestSince: number | null = null;

  /** `isStill`: it has been still, and is not only called because it never was. */
  constructor(private readonly atRest: (isStill: boolean) => void) {}

  /** It has moved just now. */
  moved(): void {
    clearTimeout(this.timer);
    const now = performance.now();
    this.unrestSince ??= now;
    // Something that never rests must not keep the keyboard waiting for ever.
    const patience = Math.max(0, this.unrestSince + LONGEST_UNREST_MS - now);
    this.timer = setTimeout(
      () => {
        this.unrestSince = null;
        this.atRest(patience >= REST_MS);
      },
      Math.min(REST_MS, patience),
    );
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
