let settle = (): void => undefined;

/** Fulfilled once the map is drawn, or it is clear that it will not be: nothing else waits for the network. */
export const mapSettled = new Promise<void>((resolve) => {
  settle = resolve;
});

/** Says that the map is drawn, or will not be. */
export const settleMap = (): void => settle();
