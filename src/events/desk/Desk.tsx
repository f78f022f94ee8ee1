import { useEffect, useState } from 'react';
import { type Batch, PACKS_FLAG } from '../../slots/openFiles';
import { useView, useViewStore } from '../../store/useView';
import { EMBEDDED, eventsAsked } from '../../ui/embedded';
import { LazyPart, partOf } from '../../ui/LazyPart';
import { loadPatiently } from '../../ui/loadPatiently';
import { readStored } from '../../ui/stored';
import { ownSetsOf } from '../store/ownState';
import { ImportDesk } from './ImportDesk';
import { followDeletions } from './kept/deletions';
import type { UnfitSet } from './kept/keptRecord';
import { restoreKept } from './kept/restoreKept';

const PACKS = partOf(async () => (await loadPatiently(() => import('./packs/PackDesk'))).PackDesk);

/** Takes in what is opened; what was kept before comes back by itself, apart from the unfit. */
export function Desk({ batches }: { readonly batches: readonly Batch[] }) {
  const store = useViewStore();
  const [unfit, setUnfit] = useState<readonly UnfitSet[]>([]);
  useEffect(() => {
    // A frame on somebody's page shows what its address names, and nothing of this device.
    if (!EMBEDDED) void restoreKept(store).then(setUnfit);
  }, [store]);
  const keepsAny = useView((state) => ownSetsOf(state).some(({ kept, pack }) => kept && !pack));
  useEffect(() => (keepsAny ? followDeletions(store) : undefined), [keepsAny, store]);
  const hasPacks = useView((state) => ownSetsOf(state).some(({ pack }) => pack));
  const [asksPacks] = useState(
    () => eventsAsked(location.search).length > 0 || readStored(PACKS_FLAG) !== null,
  );
  return (
    <>
      {(batches.length > 0 || unfit.length > 0) && <ImportDesk batches={batches} unfit={unfit} />}
      {(hasPacks || asksPacks) && <LazyPart part={PACKS} props={{}} />}
    </>
  );
}
