import type { ViewStore } from '../../../store/viewStore';
import { loadPatiently } from '../../../ui/loadPatiently';
import { reportFault } from '../../../ui/reportFault';
import { readStored } from '../../../ui/stored';
import { KEPT_FLAG } from './keptFlag';
import type { KeptReading, UnfitSet } from './keptRecord';

/**
 * Brings back the sets that were kept in this browser, and gives those that cannot be read. Where
 * storage is out of reach, the page goes on without.
 */
export async function restoreKept(store: ViewStore): Promise<readonly UnfitSet[]> {
  if (readStored(KEPT_FLAG) === null) return [];
  let readings: readonly KeptReading[];
  try {
    const { readKeptSets } = await loadPatiently(() => import('./keep'));
    readings = await readKeptSets();
  } catch (error) {
    reportFault(error);
    // Blocked storage, or a part of the program that does not arrive: the reader still has the file.
    return [];
  }
  for (const reading of readings)
    if (reading.type === 'set') store.getState().addOwnSet(reading.set);
  return readings.filter((reading) => reading.type === 'unfit');
}
