import { useMemo } from 'react';
import type { DayRange } from '../../domain/day';
import { useView } from '../../store/useView';
import { useMessages } from '../../ui/useMessages';
import { countInWindow } from '../columns/ownWindow';
import { selectCounted, selectHasPublished, sumOwnCounts } from '../store/ownSelectors';
import { OWN_BESIDE } from '../words/ownBeside';

/** How many own events lie, surely or perhaps, in the days of a bar. */
export function OwnDayCount({ days }: { readonly days: DayRange }) {
  const t = useMessages(OWN_BESIDE);
  const sets = useView(selectCounted);
  const layers = useView((state) => state.layers);
  const showPossible = useView((state) => state.showPossible);
  const { certain, possible } = useMemo(() => {
    const counts = sets.flatMap(({ of }) =>
      of.map(({ columns, passes, weights }) => countInWindow(columns, days, passes, weights)),
    );
    return sumOwnCounts(counts, layers, showPossible);
  }, [sets, layers, showPossible, days]);
  const published = useView(selectHasPublished);
  return <p>{t(published ? 'own.count.any' : 'own.count', { count: certain + possible })}</p>;
}
