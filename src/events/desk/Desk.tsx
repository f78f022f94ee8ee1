import { useEffect, useState } from 'react';
import type { Batch } from '../../slots/openFiles';
import { useView, useViewStore } from '../../store/useView';
import { ownSetsOf } from '../store/ownState';
import { ImportDesk } from './ImportDesk';
import { followDeletions } from './kept/deletions';
import type { UnfitSet } from './kept/keptRecord';
import { restoreKept } from './kept/restoreKept';

/** Takes in what is opened; what was kept before comes back by itself, apart from the unfit. */
export function Desk({ batches }: { readonly batches: readonly Batch[] }) {
  const store = useViewStore();
  const [unfit, setUnfit] = useState<readonly UnfitSet[]>([]);
  useEffect(() => void restoreKept(store).then(setUnfit), [store]);
  const keepsAny = useView((state) => ownSetsOf(state).some(({ kept }) => kept));
  useEffect(() => (keepsAny ? followDeletions(store) : undefined), [keepsAny, store]);
  if (batches.length === 0 && unfit.length === 0) return null;
  return <ImportDesk batches={batches} unfit={unfit} />;
}
