import type { EventId } from '../domain/ids';
import type { DrawItem, DrawList } from '../scene/drawList';

/** What is not chosen steps back where one record is. */
const BACK_OPACITY = 0.35;
/** What playback has shown, the newest first, … */
const TRACE_OPACITIES = [1, 0.85, 0.7, 0.55, 0.45] as const;
/** … and all else meanwhile. */
const QUIET_OPACITY = 0.2;

type Shown = Pick<DrawList, 'oneChosen' | 'played'>;

/** The records that an item stands for; none where it is no record's. */
function eventsOf(item: DrawItem): readonly EventId[] {
  switch (item.type) {
    case 'mark':
    case 'area':
      return item.events;
    case 'arrow':
    case 'ring':
      return item.ref.type === 'event' ? [item.ref.id] : [];
    default:
      return [];
  }
}

/** How much an item stands out, as an opacity. */
export function emphasisOf(item: DrawItem, { oneChosen, played }: Shown): number {
  if (!('selected' in item)) return 1;
  if (played.length === 0) return oneChosen && !item.selected ? BACK_OPACITY : 1;
  const events = eventsOf(item);
  const age = played.findIndex((id) => events.includes(id));
  return TRACE_OPACITIES[age] ?? (item.selected ? 1 : QUIET_OPACITY);
}

/** The record for which an item pulses, as playback has just come to it. */
export function pulseOf(item: DrawItem, { played: [newest] }: Shown): EventId | undefined {
  return newest !== undefined && eventsOf(item).includes(newest) ? newest : undefined;
}
