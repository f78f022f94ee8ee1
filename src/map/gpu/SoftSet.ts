/** How long marks take to enter, leave or move aside, in milliseconds. */
const DURATION_MS = 160;

/** Something that is drawn, as it is or will be at rest. */
export interface SoftTarget {
  readonly key: string;
  /** 0 to 1. */
  readonly opacity: number;
  /** CSS pixels. */
  readonly dx: number;
  readonly dy: number;
}

/** One that is on its way to its target. */
interface SoftItem<T extends SoftTarget> {
  readonly target: T;
  readonly opacity: number;
  readonly dx: number;
  readonly dy: number;
}

interface Moving<T extends SoftTarget> {
  target: T;
  from: Omit<SoftTarget, 'key'>;
  to: Omit<SoftTarget, 'key'>;
}

const easeOut = (share: number): number => 1 - (1 - share) ** 2;

/**
 * Lets what is drawn enter, leave and move softly: give it the whole of what should be drawn, ask it
 * for what is drawn at a moment. Times are milliseconds of one clock.
 */
export class SoftSet<T extends SoftTarget> {
  private items = new Map<string, Moving<T>>();
  private start = Number.NEGATIVE_INFINITY;

  /** From now on, this is to be drawn; `instant` skips the way there. */
  aim(targets: readonly T[], now: number, instant: boolean): void {
    const before = this.at(now);
    const current = new Map(before.map((item) => [item.target.key, item]));
    const next = new Map<string, Moving<T>>();
    for (const target of targets) {
      const from = current.get(target.key) ?? { opacity: 0, dx: target.dx, dy: target.dy };
      next.set(target.key, { target, from, to: target });
    }
    if (!instant)
      for (const { target, opacity, dx, dy } of before)
        if (!next.has(target.key) && opacity > 0)
          next.set(target.key, { target, from: { opacity, dx, dy }, to: { opacity: 0, dx, dy } });
    this.items = next;
    this.start = instant ? Number.NEGATIVE_INFINITY : now;
  }

  /** Whether anything is still on its way. */
  isMoving(now: number): boolean {
    return (
      now - this.start < DURATION_MS &&
      [...this.items.values()].some(
        ({ from, to }) => from.opacity !== to.opacity || from.dx !== to.dx || from.dy !== to.dy,
      )
    );
  }

  /** What is drawn at a moment; what leaves comes last. */
  at(now: number): SoftItem<T>[] {
    const share = easeOut(Math.min(1, (now - this.start) / DURATION_MS));
    const mix = (a: number, b: number) => a + (b - a) * share;
    return [...this.items.values()]
      .map(({ target, from, to }) => ({
        target,
        opacity: mix(from.opacity, to.opacity),
        dx: mix(from.dx, to.dx),
        dy: mix(from.dy, to.dy),
      }))
      .filter(({ opacity }) => opacity > 0);
  }
}
