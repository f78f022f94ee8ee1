import { useCallback, useState } from 'react';
import { type Batch, KEPT_FLAG, newBatch } from '../slots/openFiles';
import { readStored } from '../ui/stored';

/**
 * The files opened since the page was, in the order they were, and whether there is anything to take
 * in: these, or what was kept before.
 */
export function useOpenedFiles() {
  const [batches, setBatches] = useState<readonly Batch[]>([]);
  const [keptBefore] = useState(() => readStored(KEPT_FLAG) !== null);
  const open = useCallback((files: Iterable<File>) => {
    const batch = newBatch(files);
    if (batch.files.length > 0) setBatches((before) => [...before, batch]);
  }, []);
  return { batches, open, hasAny: keptBefore || batches.length > 0 };
}
