/** Shorter, it may be a tap of an unsteady finger. In CSS pixels. */
const LEAST_PX = 40;
/** How much further across than down: what goes aslant is meant to scroll. */
const FLATNESS = 1.5;

/** Which way a finger turns the steps that went so far across and down; 0 where it turns nothing. */
export function turnOf(across: number, down: number): 1 | -1 | 0 {
  if (Math.abs(across) < Math.max(LEAST_PX, Math.abs(down) * FLATNESS)) return 0;
  return across < 0 ? 1 : -1;
}
