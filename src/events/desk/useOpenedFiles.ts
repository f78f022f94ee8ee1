import { useCallback, useEffect, useState } from 'react';
import { useView, useViewStore } from '../../store/useView';
import { followDeletions } from './kept/deletions';
import type { UnfitSet } from './kept/keptRecord';
import { restoreKept } from './kept/restoreKept';
import { type Batch, newBatch } from './openFiles';

/**
 * The files opened since the page was, in the order they were; those kept before come back by
 * themselves, apart from the unfit.
 */
export function useOpenedFiles() {
  const store = useViewStore();
  const [batches, setBatches] = useState<readonly Batch[]>([]);
  const [unfit, setUnfit] = useState<readonly UnfitSet[]>([]);
  const open = useCallback((files: Iterable<File>) => {
    const batch = newBatch(files);
    if (batch.files.length > 0) setBatches((before) => [...before, batch]);
  }, []);
  useEffect(() => void restoreKept(store).then(setUnfit), [store]);
  const keepsAny = useView(({ ownSets }) => ownSets.some(({ kept }) => kept));
  useEffect(() => (keepsAny ? followDeletions(store) : undefined), [keepsAny, store]);
  return { batches, unfit, open };
}
