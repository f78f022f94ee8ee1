import { NOTHING, type Selection, sameSelection } from '../store/view';

const LONGEST_TRAIL = 50;

/**
 * What was chosen before, oldest first, after the selection changed. Choosing nothing begins anew.
 * Unless the change is known to lead `forward`, going to the last of the trail is going back, as
 * the browser's button does.
 */
export function nextTrail(
  trail: readonly Selection[],
  before: Selection,
  now: Selection,
  forward: boolean,
): readonly Selection[] {
  if (sameSelection(before, now)) return trail;
  if (now.type === 'none') return [];
  const last = trail.at(-1);
  if (!forward && last && sameSelection(last, now)) return trail.slice(0, -1);
  return [...trail, before].slice(-LONGEST_TRAIL);
}

/** Where "Back" leads. */
export const backFrom = (trail: readonly Selection[]): Selection => trail.at(-1) ?? NOTHING;
