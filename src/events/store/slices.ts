/** How long work may hold up the page at a stretch, in milliseconds. */
export const SLICE_MS = 12;

/** Lets everything else that is waiting go first. By a message: browsers delay timeouts in hidden tabs. */
export const yieldToPage = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Runs long work in slices between which the page can respond; each step should be short. */
export async function runInSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  // First draw the change that asked for the work.
  await yieldToPage();
  let sliceBegan = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - sliceBegan < SLICE_MS) continue;
    await yieldToPage();
    sliceBegan = performance.now();
  }
}
