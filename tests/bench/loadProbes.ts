/** Functions that run in the page: each must stand alone, as it is sent there as text. */

/** Milliseconds since the navigation, or of the main thread. */
export interface LoadTimes {
  readonly firstPaint: number;
  readonly firstContentfulPaint: number;
  /** When the map said `data-ready="true"`. */
  readonly ready: number;
  /** What tasks took beyond 50 ms each, until the map was ready. */
  readonly blocked: number;
  readonly longestTask: number;
  /** How far things jumped by themselves: the sum of the browser's layout shifts. */
  readonly shift: number;
}

declare global {
  interface Window {
    loadRecord: {
      ready: number;
      shift: number;
      readonly tasks: { start: number; duration: number }[];
    };
  }
}

/** Notes long tasks, and when the map is ready; runs before the page's own scripts. */
export function recordLoad(): void {
  const record: Window['loadRecord'] = { ready: Number.NaN, shift: 0, tasks: [] };
  window.loadRecord = record;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      record.tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      record.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((changes, observer) => {
    // Only the element that changed: a look through the page for each change would slow the load.
    const isReady = ({ target }: MutationRecord) =>
      target instanceof HTMLElement && target.dataset.ready === 'true';
    if (!changes.some(isReady)) return;
    record.ready = performance.now();
    observer.disconnect();
  }).observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ['data-ready'],
  });
}

/** The times of a load whose map is ready. */
export async function timesOfLoad(): Promise<LoadTimes> {
  // The last task is told a moment later.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { ready, shift, tasks } = window.loadRecord;
  const paint = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
  const before = tasks.filter(({ start }) => start < ready);
  return {
    firstPaint: paint('first-paint'),
    firstContentfulPaint: paint('first-contentful-paint'),
    ready,
    blocked: before.reduce((sum, { duration }) => sum + duration - 50, 0),
    longestTask: Math.max(0, ...before.map(({ duration }) => duration)),
    shift,
  };
}
