/** So long the page may stand still, in milliseconds. */
export const TURN_MS = 12;

/** After what else waits: a timeout is put off in tabs that are not seen, a message is not. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Takes the steps of some work between other work; each step should be short. */
export async function inTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  // What asked for it is drawn first.
  await nextTurn();
  let turnBegan = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - turnBegan < TURN_MS) continue;
    await nextTurn();
    turnBegan = performance.now();
  }
}
