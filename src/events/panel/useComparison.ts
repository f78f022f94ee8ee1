import { useEffect, useState } from 'react';
import { useView } from '../../store/useView';
import type { Comparison } from '../columns/matchRecords';
import { comparisonOf } from '../store/ownComparison';
import type { OwnSet } from '../store/ownSets';

/** The records beside a set, as soon as they are compared; `null` until then. */
export function useComparison(set: OwnSet): Comparison | null {
  const dataset = useView((state) => state.dataset);
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const { columns } = set;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a set's name and colour compare nothing
  useEffect(() => {
    let current = true;
    comparisonOf(set, dataset).then((done) => current && setComparison(done));
    return () => {
      current = false;
    };
  }, [columns, dataset]);
  return comparison;
}
