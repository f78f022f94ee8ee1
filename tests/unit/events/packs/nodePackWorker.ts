import {
  type PackRead,
  type PackRequest,
  readPackFile,
} from '../../../../src/events/read/parquet/readPack';

/** Stands for `packWorker.ts` where there are no workers: reads at once, in place. */
export const readyPackWorker = (): null => null;

/** As the worker's page has it. */
export async function readInPackWorker(pack: PackRequest, signal: AbortSignal): Promise<PackRead> {
  const read = await readPackFile(pack);
  signal.throwIfAborted();
  return read;
}
