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
}

declare global {
  interface Window {
    loadRecord: { ready: number; readonly tasks: { start: number; duration: number }[] };
  }
}

/** Notes long tasks, and when the map is ready; runs before the page's own scripts. */
export function recordLoad(): void {
  const record: Window['loadRecord'] = { ready: Number.NaN, tasks: [] };
  window.loadRecord = record;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      record.tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector('[data-ready="true"]')) return;
    record.ready = performance.now();
    observer.disconnect();
  }).observe(document, {
    ...{ subtree: true, childList: true },
    ...{ attributes: true, attributeFilter: ['data-ready'] },
  });
}

/** The times of a load whose map is ready. */
export async function timesOfLoad(): Promise<LoadTimes> {
  // The last task is told a moment later.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { ready, tasks } = window.loadRecord;
  const paint = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
  const before = tasks.filter(({ start }) => start < ready);
  return {
    firstPaint: paint('first-paint'),
    firstContentfulPaint: paint('first-contentful-paint'),
    ready,
    blocked: before.reduce((sum, { duration }) => sum + duration - 50, 0),
    longestTask: Math.max(0, ...before.map(({ duration }) => duration)),
  };
}
