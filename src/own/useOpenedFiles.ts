import { useCallback, useEffect, useState } from 'react';
import { useViewStore } from '../store/useView';
import { type Batch, newBatch } from './openFiles';
import { restoreKept } from './restoreKept';

/** The files opened since the page was, in the order they were; those kept before come back by themselves. */
export function useOpenedFiles() {
  const store = useViewStore();
  const [batches, setBatches] = useState<readonly Batch[]>([]);
  const open = useCallback((files: Iterable<File>) => {
    const batch = newBatch(files);
    if (batch.files.length > 0) setBatches((before) => [...before, batch]);
  }, []);
  useEffect(() => void restoreKept(store), [store]);
  return { batches, open };
}
