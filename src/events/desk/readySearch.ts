import type { OwnColumns } from '../columns/ownColumns';
import { prepareSearch } from '../columns/ownSearch';

/** Work goes on while this much of a quiet moment is left, in milliseconds. */
const LEAST_LEFT_MS = 3;
const SLICE_MS = 8;

/** Calls back in a quiet moment, with how long it may last. */
function whenQuiet(work: (left: () => number) => void): void {
  if (typeof requestIdleCallback !== 'undefined') {
    requestIdleCallback((deadline) => work(() => deadline.timeRemaining()));
    return;
  }
  // Safari has no idle callbacks.
  setTimeout(() => {
    const end = performance.now() + SLICE_MS;
    work(() => end - performance.now());
  }, 50);
}

/** Folds the texts of a set in quiet moments, so that its first search does not wait for it. */
export function readySearch(columns: OwnColumns): void {
  const steps = prepareSearch(columns);
  const goOn = (left: () => number) => {
    while (left() > LEAST_LEFT_MS) if (steps.next().done) return;
    whenQuiet(goOn);
  };
  whenQuiet(goOn);
}
