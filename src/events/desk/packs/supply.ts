import { selectWindow } from '../../../store/selectors';
import type { ViewStore } from '../../../store/viewStore';
import { reportFault } from '../../../ui/reportFault';
import type { PackFault } from '../../packs/fault';
import { MOST_PART_BYTES } from '../../packs/overview';
import { type PackMonth, planFor } from '../../packs/plan';
import { AWAY, type OwnPack, type PartState } from '../../store/ownPack';
import { type OwnSet, ownEventOf } from '../../store/ownSets';
import { changeOwnPack, ownSetsOf } from '../../store/ownState';
import { readySearch } from '../readySearch';
import { packFile } from './packFile';

/** The days that are looked at may change with every frame: files are asked for when they rest, */
const QUIET_MS = 150;
/** or at the latest so long after they have changed, as while time plays. */
const LATEST_MS = 600;
const MOST_REQUESTS = 3;

/** Whether something of the month is in memory. */
const isHeld = ({ months, parts }: OwnPack, wanted: number): boolean =>
  months.some(
    (month) =>
      month.month === wanted && month.parts.some((part) => parts[part]?.state === 'loaded'),
  );

/** Loads the files of a published set that the days looked at need, as long as the set is there. */
class Supply {
  private readonly running = new Map<number, AbortController>();
  /** Parts that are needed next, the first first. */
  private queue: readonly number[] = [];
  /** Months that are there, the least recently used first. */
  private used: readonly number[] = [];
  private asked = '';
  /** The attempt at which the squares were last asked for. */
  private squaresAsked = -1;
  private readonly squares = new AbortController();
  private changedAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly store: ViewStore,
    private readonly id: string,
    private readonly fileOf: typeof packFile,
  ) {}

  private get set(): OwnSet | undefined {
    return ownSetsOf(this.store.getState()).find(({ id }) => id === this.id);
  }

  /** Follows a change of the view; `false` where the set is gone. */
  follow(): boolean {
    const set = this.set;
    if (!set?.pack) return false;
    const { from, to } = selectWindow(this.store.getState());
    const asked = `${set.shown} ${from} ${to} ${set.pack.attempt}`;
    if (asked === this.asked) return true;
    this.asked = asked;
    const now = performance.now();
    if (this.timer === undefined) this.changedAt = now;
    clearTimeout(this.timer);
    const wait = Math.max(0, Math.min(QUIET_MS, this.changedAt + LATEST_MS - now));
    this.timer = setTimeout(() => this.plan(), wait);
    return true;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.queue = [];
    for (const control of this.running.values()) control.abort();
    this.running.clear();
    this.squares.abort();
  }

  private change(to: (pack: OwnPack) => OwnPack): void {
    changeOwnPack(this.store, this.id, to);
  }

  private plan(): void {
    this.timer = undefined;
    const { set } = this;
    if (!set?.pack) return;
    const window = selectWindow(this.store.getState());
    const { pack } = set;
    this.used = this.used.filter((month) => isHeld(pack, month));
    const plan = set.shown
      ? planFor(pack.months, window, this.used, this.pinned(pack))
      : ({ type: 'load', needed: [], evict: [] } as const);
    const needed = plan.type === 'load' ? plan.needed : [];
    const wanted = new Set(needed.flatMap(({ parts }) => parts));
    for (const [part, control] of this.running)
      if (!wanted.has(part)) {
        control.abort();
        this.running.delete(part);
      }
    const gone = plan.type === 'load' ? this.partsOf(pack, plan.evict) : new Set<number>();
    this.queue = [...wanted].filter((part) => {
      const state = pack.parts[part]?.state;
      return (state === 'away' || state === 'loading') && !this.running.has(part);
    });
    const next = new Set([...this.queue, ...this.running.keys()]);
    const parts = pack.parts.map((part, index): PartState => {
      if (gone.has(index)) return AWAY;
      if (next.has(index)) return part.state === 'loading' ? part : { state: 'loading' };
      return part.state === 'loading' ? AWAY : part;
    });
    const tooMany = plan.type === 'too_many';
    const same = parts.every((part, index) => part === pack.parts[index]);
    if (!same || tooMany !== pack.tooMany) this.change((now) => ({ ...now, parts, tooMany }));
    if (plan.type === 'load') {
      const evicted = new Set(plan.evict);
      this.used = this.used.filter((month) => !evicted.has(month));
    }
    this.touch(needed);
    this.next();
  }

  /** What was needed last goes last. */
  private touch(months: readonly PackMonth[]): void {
    const touched = months.map(({ month }) => month);
    const others = this.used.filter((month) => !touched.includes(month));
    this.used = [...others, ...touched];
  }

  private partsOf({ months }: OwnPack, wanted: readonly number[]): ReadonlySet<number> {
    const all = new Set(wanted);
    return new Set(months.flatMap(({ month, parts }) => (all.has(month) ? parts : [])));
  }

  /** The month of the event whose card is open. */
  private pinned({ months, overview }: OwnPack): number | null {
    const { selection } = this.store.getState();
    const { set } = this;
    const found = selection.type === 'own' && set ? ownEventOf(selection.id, [set]) : null;
    const part = overview.parts.findIndex(({ path }) => path === found?.set.fileName);
    return months.find(({ parts }) => parts.includes(part))?.month ?? null;
  }

  private next(): void {
    while (this.running.size < MOST_REQUESTS) {
      const [part, ...rest] = this.queue;
      if (part === undefined) {
        this.rest();
        return;
      }
      this.queue = rest;
      const control = new AbortController();
      this.running.set(part, control);
      this.load(part, control.signal).catch(reportFault);
    }
  }

  /** Once nothing of the days is on its way, the counts by square, which take longest to read, are asked for. */
  private rest(): void {
    const { set } = this;
    if (!set?.pack || !set.shown || this.running.size > 0) return;
    const { attempt, cells } = set.pack;
    if (this.squaresAsked === attempt || cells.x.length > 0) return;
    this.squaresAsked = attempt;
    this.loadSquares(set.pack).catch((error: unknown) => {
      if (!this.squares.signal.aborted) reportFault(error);
    });
  }

  private async loadSquares({ folder, overview }: OwnPack): Promise<void> {
    const read = await this.fileOf({
      ...{ folder, of: 'cells', listed: overview.cellCounts, degrees: overview.cell },
      ...{ signal: this.squares.signal, keep: () => this.set?.kept ?? false },
    });
    this.change((pack) => {
      if (read.type === 'cells') return { ...pack, cells: read.cells, cellsFault: null };
      return {
        ...pack,
        cellsFault: read.type === 'fault' ? read.fault : { code: 'unreadable' },
      };
    });
  }

  private async load(part: number, signal: AbortSignal): Promise<void> {
    const state = await this.stateOf(part, signal).catch((error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    });
    if (!state || signal.aborted) return;
    this.running.delete(part);
    this.change((pack) => ({
      ...pack,
      parts: pack.parts.map((before, index) => (index === part ? state : before)),
    }));
    this.next();
  }

  private async stateOf(part: number, signal: AbortSignal): Promise<PartState | null> {
    const { pack } = this.set ?? {};
    const listed = pack?.overview.parts[part];
    if (!pack || !listed) return null;
    const failed = (fault: PackFault): PartState => ({ state: 'failed', fault });
    if (listed.bytes > MOST_PART_BYTES) return failed({ code: 'too_large' });
    const read = await this.fileOf({
      ...{ folder: pack.folder, of: 'events', listed, degrees: 0, signal },
      keep: () => this.set?.kept ?? false,
    });
    if (read.type === 'fault') return failed(read.fault);
    if (read.type !== 'events') return failed({ code: 'unreadable' });
    readySearch(read.columns);
    return { state: 'loaded', columns: read.columns, details: read.details };
  }
}

/** Loads what the days looked at need of a published set, until it is removed; `fileOf` is another one in tests. */
export function supply(store: ViewStore, id: string, fileOf = packFile): void {
  const supplied = new Supply(store, id, fileOf);
  supplied.follow();
  const unsubscribe = store.subscribe(() => {
    if (supplied.follow()) return;
    unsubscribe();
    supplied.stop();
  });
}

/** Asks once more for what of a published set did not arrive. */
export const askAgain = (store: ViewStore, id: string): void =>
  changeOwnPack(store, id, (pack) => ({
    ...pack,
    attempt: pack.attempt + 1,
    parts: pack.parts.map((part) => (part.state === 'failed' ? AWAY : part)),
  }));
