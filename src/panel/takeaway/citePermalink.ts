import { type Day, dayOfMs, isoOfDay } from '../../domain/day';
import type { EventId } from '../../domain/ids';
import { appAddress } from '../../ui/embedded';

/**
 * The permanent link of a record, which names the version of the data it was made with, and the day as
 * of which it is shown as it was known.
 */
export const permalinkOf = (id: EventId, version: string, known: Day | null): string =>
  `${appAddress()}#${known === null ? '' : `known=${isoOfDay(known)}&`}sel=event:${id}&v=${version}`;

/** Today as an ISO day, UTC as all days here. */
export const todayIso = (): string => isoOfDay(dayOfMs(Date.now()));
