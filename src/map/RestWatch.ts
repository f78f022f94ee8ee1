/** The keyboard's marks follow once the map has been still for this long: not at every step of a drag. */
const REST_MS = 400;
const LONGEST_UNREST_MS = 5_000;

/** Calls back once what moves has been still for a while. */
export class RestWatch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Since when it has not been still, in milliseconds of the page; `null` while it is. */
  private unrestSince: number | null = null;

  constructor(private readonly atRest: () => void) {}

  /** It has moved just now. */
  moved(): void {
    clearTimeout(this.timer);
    const now = performance.now();
    this.unrestSince ??= now;
    // Something that never rests must not keep the keyboard waiting for ever.
    const wait = Math.min(REST_MS, Math.max(0, this.unrestSince + LONGEST_UNREST_MS - now));
    this.timer = setTimeout(() => {
      this.unrestSince = null;
      this.atRest();
    }, wait);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
