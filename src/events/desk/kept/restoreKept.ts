import { KEPT_FLAG } from '../../../slots/openFiles';
import type { ViewStore } from '../../../store/viewStore';
import { reportFault } from '../../../ui/reportFault';
import { readStored } from '../../../ui/stored';
import { addOwnSet } from '../../store/ownState';
import { readKeptSets } from './keep';
import type { KeptReading, UnfitSet } from './keptRecord';

/**
 * Brings back the sets that were kept in this browser, and gives those that cannot be read. Where
 * storage is out of reach, the page goes on without.
 */
export async function restoreKept(store: ViewStore): Promise<readonly UnfitSet[]> {
  if (readStored(KEPT_FLAG) === null) return [];
  let readings: readonly KeptReading[];
  try {
    readings = await readKeptSets();
  } catch (error) {
    reportFault(error);
    // Blocked storage: the reader still has the file.
    return [];
  }
  for (const reading of readings) if (reading.type === 'set') addOwnSet(store, reading.set);
  return readings.filter((reading) => reading.type === 'unfit');
}
