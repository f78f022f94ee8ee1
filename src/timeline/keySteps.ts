import { addDays, addMonths, clampDay, type Day, type DayRange } from '../domain/day';
import { acrossFolds, type Fold, foldAt } from './folds';

interface StepBounds {
  readonly extent: DayRange;
  /** Where the handle may stand, both ends included: handles do not cross. */
  readonly limits: DayRange;
  readonly folds: readonly Fold[];
}

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
}

const DAYS_PER_WEEK = 7;

/** The day a key asks for before folds and limits are looked at, with its direction. */
function wished({ key, shiftKey }: KeyPress, day: Day): readonly [Day, 1 | -1] | null {
  const days = shiftKey ? DAYS_PER_WEEK : 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return [addDays(day, days), 1];
    case 'ArrowLeft':
    case 'ArrowDown':
      return [addDays(day, -days), -1];
    case 'PageUp':
      return [addMonths(day, 1), 1];
    case 'PageDown':
      return [addMonths(day, -1), -1];
    default:
      return null;
  }
}

/** Where a step comes to rest: over a fold that it meets, but within one in which it begins. */
function stepTo(
  from: Day,
  wish: Day,
  direction: 1 | -1,
  { folds, extent }: Omit<StepBounds, 'limits'>,
): Day {
  const inside = foldAt(folds, from);
  return inside && foldAt(folds, wish) === inside
    ? wish
    : acrossFolds(folds, wish, direction, extent);
}

/**
 * Where a slider key moves a handle (ARIA slider pattern): arrows a day, with Shift a week, Page Up
 * and Page Down a month, Home and End to the limits; a step that would enter a fold goes over it.
 * `null` where the key is none of these.
 */
export function dayForKey(press: KeyPress, day: Day, bounds: StepBounds): Day | null {
  if (press.key === 'Home') return bounds.limits.from;
  if (press.key === 'End') return bounds.limits.to;
  const wish = wished(press, day);
  if (!wish) return null;
  const [target, direction] = wish;
  return clampDay(stepTo(day, target, direction, bounds), bounds.limits);
}

/**
 * Where the keys move a whole window, which keeps its length in days: its leading end steps like a
 * handle and the other follows. `null` where the key does not move it.
 */
export function windowForKey(
  press: KeyPress,
  window: DayRange,
  bounds: Omit<StepBounds, 'limits'>,
): DayRange | null {
  const { extent } = bounds;
  const days = window.to - window.from;
  const startingOn = (from: Day): DayRange => ({ from, to: addDays(from, days) });
  const first: DayRange = { from: extent.from, to: addDays(extent.to, -days) };
  if (press.key === 'Home') return startingOn(first.from);
  if (press.key === 'End') return startingOn(first.to);
  const wish = wished(press, window.from);
  if (!wish) return null;
  if (wish[1] < 0) return startingOn(clampDay(stepTo(window.from, wish[0], -1, bounds), first));
  const last = wished(press, window.to)?.[0] ?? window.to;
  const to = stepTo(window.to, last, 1, bounds);
  return startingOn(clampDay(addDays(to, -days), first));
}
