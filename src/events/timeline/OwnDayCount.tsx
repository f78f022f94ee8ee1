import { useMemo } from 'react';
import type { DayRange } from '../../domain/day';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { countInWindow } from '../columns/ownWindow';
import { selectOwnPasses, selectShownOwnSets, sumOwnCounts } from '../store/ownSelectors';

/** How many own events lie, surely or perhaps, in the days of a bar. */
export function OwnDayCount({ days }: { readonly days: DayRange }) {
  const t = useTranslate();
  const sets = useView(selectShownOwnSets);
  const passes = useView(selectOwnPasses);
  const layers = useView((state) => state.layers);
  const showPossible = useView((state) => state.showPossible);
  const { certain, possible } = useMemo(() => {
    const counts = sets.map(({ columns }, index) =>
      countInWindow(columns, days, passes[index] ?? null),
    );
    return sumOwnCounts(counts, layers, showPossible);
  }, [sets, passes, layers, showPossible, days]);
  return <p>{t('timeline.countOwn', { count: certain + possible })}</p>;
}
