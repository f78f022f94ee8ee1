import type { Selection } from '../../store/view';
import type { ReadingPlace } from '../usePanel';
import type { Passage } from './passages';

/** The passage to open a document at: the one asked for, else one that the record shown before cites. */
export function passageToOpen(
  passages: readonly Passage[],
  place: ReadingPlace | null,
  previous: Selection,
): Passage | undefined {
  if (place) return passages.find(({ start, end }) => start <= place.at && place.at < end);
  return previous.type === 'event'
    ? passages.find(({ records }) => records.some(({ id }) => id === previous.id))
    : undefined;
}
