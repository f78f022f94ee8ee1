import { clampDay, type DayRange } from '../../../domain/day';
import { sameRange } from '../../../store/view';
import type { ViewStore } from '../../../store/viewStore';
import { daysAsked } from '../../../url/timeCodecs';
import { showOwnYears } from '../../store/ownState';

/** What a view shows of the days that its link names, before it is known that there are events on all of them. */
function cutOff({ from, to }: DayRange, extent: DayRange): DayRange {
  if (to < extent.from || from > extent.to) return extent;
  return { from: clampDay(from, extent), to: clampDay(to, extent) };
}

/**
 * Shows the days that a link to published sets names, also those of which no document tells. Nothing changes where
 * the sets do not reach there, or the reader has looked at other days since.
 *
 * @param hash - the view that the page was opened with
 */
export function showDaysOfLink(store: ViewStore, hash: string): void {
  const asked = daysAsked(hash);
  const { time, documentDays } = store.getState();
  if (!asked || (asked.from >= documentDays.from && asked.to <= documentDays.to)) return;
  const shown = cutOff(asked, documentDays);
  const isLeft = time.mode === 'window' ? sameRange(time, shown) : time.to === shown.to;
  if (!isLeft) return;
  showOwnYears(store, true);
  const { dataset, setDay, setWindow, notices, dismissNotice } = store.getState();
  const { from, to } = cutOff(asked, dataset.extent);
  if (time.mode === 'window') setWindow(from, to);
  else setDay(to);
  // What was said of the link no longer holds.
  for (const { id, details } of notices)
    if (details.length === 1 && details[0]?.startsWith('t=')) dismissNotice(id);
}
