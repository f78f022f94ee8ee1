import type { PackFault } from '../../packs/fault';
import type { PackFile } from '../../packs/overview';
import type { PackRead, PackRequest } from '../../read/parquet/readPack';
import { fetchWithin } from './fetchWithin';
import { keepFile, keptFile } from './packCache';
import { readInPackWorker } from './packWorker';

interface Asked {
  readonly folder: string;
  readonly of: PackRequest['of'];
  readonly listed: PackFile;
  readonly degrees: number;
  readonly signal: AbortSignal;
  /** Whether what comes is kept on the device. */
  readonly keep: () => boolean;
}

const failed = (fault: PackFault): PackRead => ({ type: 'fault', fault });

async function readWhole(file: Blob, { of, listed, degrees, signal }: Asked): Promise<PackRead> {
  if (file.size !== listed.bytes)
    return failed({ code: 'cut', detail: `${file.size} ≠ ${listed.bytes}` });
  return readInPackWorker({ of, file, listed, degrees }, signal);
}

/** Faults that another copy of the file may not have. */
const isStale = (read: PackRead): boolean =>
  read.type === 'fault' && (read.fault.code === 'cut' || read.fault.code === 'altered');

async function fromHost(asked: Asked, cache: RequestCache): Promise<PackRead> {
  const { folder, listed, signal, keep } = asked;
  const url = new URL(listed.path, folder).href;
  const fetched = await fetchWithin(url, listed.bytes, signal, cache);
  if (fetched.type === 'fault') return fetched;
  const read = await readWhole(fetched.file, asked);
  // Where there is no room, it is there for now all the same.
  if (read.type !== 'fault' && keep())
    await keepFile(folder, listed, fetched.file).catch(() => undefined);
  return read;
}

/**
 * A file of a set: the one that is kept where its checksum says that it is this one, else that of the host, else
 * the one that is kept. Rejects only where `signal` gives it up.
 */
export async function packFile(asked: Asked): Promise<PackRead> {
  const { folder, listed } = asked;
  const kept = await keptFile(folder, listed);
  if (kept && listed.sha256 !== null) {
    const read = await readWhole(kept, asked);
    if (read.type !== 'fault') return read;
  }
  let read = await fromHost(asked, 'default');
  // The browser's own cache may have it from before the set was published anew.
  if (isStale(read)) read = await fromHost(asked, 'reload');
  if (read.type === 'fault' && kept && listed.sha256 === null) {
    const before = await readWhole(kept, asked);
    if (before.type !== 'fault') return before;
  }
  return read;
}
