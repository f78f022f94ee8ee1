import { NOTHING, type Selection, sameSelection } from '../store/view';

const LONGEST_TRAIL = 50;

/**
 * What was chosen before, oldest first, after the selection changed. Going to the last of them
 * (by the panel's button or the browser's) is going back; choosing nothing begins anew.
 */
export function nextTrail(
  trail: readonly Selection[],
  before: Selection,
  now: Selection,
): readonly Selection[] {
  if (sameSelection(before, now)) return trail;
  if (now.type === 'none') return [];
  const last = trail.at(-1);
  if (last && sameSelection(last, now)) return trail.slice(0, -1);
  return [...trail, before].slice(-LONGEST_TRAIL);
}

/** Where "Back" leads. */
export const backFrom = (trail: readonly Selection[]): Selection => trail.at(-1) ?? NOTHING;
