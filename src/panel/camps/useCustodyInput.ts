import { useMemo } from 'react';
import type { CustodyInput } from '../../domain/custody';
import { useView } from '../../store/useView';

/** What custody is derived from: the records of the tiers that are on. */
export function useCustodyInput(): CustodyInput {
  const dataset = useView((state) => state.dataset);
  const tiers = useView((state) => state.tiers);
  return useMemo(
    () => ({ ...dataset, events: dataset.events.filter(({ tier }) => tiers.has(tier)) }),
    [dataset, tiers],
  );
}
