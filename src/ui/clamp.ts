/** The value, or the nearer bound; the lower one where the bounds contradict each other. */
export const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(low, high));
