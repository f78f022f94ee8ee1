import { useEffect, useState } from 'react';
import type { Comparison } from '../../dataset/own/matchRecords';
import { comparisonOf } from '../../store/ownComparison';
import type { OwnSet } from '../../store/ownSets';
import { useView } from '../../store/useView';

/** The records beside a set, as soon as what is already shown has been drawn; `null` until then. */
export function useComparison(set: OwnSet): Comparison | null {
  const dataset = useView((state) => state.dataset);
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const { columns } = set;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a set's name and colour compare nothing
  useEffect(() => {
    const timer = setTimeout(() => setComparison(comparisonOf(set, dataset)), 0);
    return () => clearTimeout(timer);
  }, [columns, dataset]);
  return comparison;
}
