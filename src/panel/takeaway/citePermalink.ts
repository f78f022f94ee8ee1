import { dayOfMs, isoOfDay } from '../../domain/day';
import type { EventId } from '../../domain/ids';
import { fullPageOf } from '../../ui/embedded';

/** The permanent link of a record, which names the version of the data it was made with. */
export const permalinkOf = (id: EventId, version: string): string =>
  `${fullPageOf(window.location.href)}#sel=event:${id}&v=${version}`;

/** Today as an ISO day, UTC as all days here. */
export const todayIso = (): string => isoOfDay(dayOfMs(Date.now()));
