import { useDeferredValue } from 'react';
import { countFilters } from '../../dataset/filters';
import { selectUndatedRows } from '../../store/selectors';
import { useView } from '../../store/useView';
import { showsAllDates } from '../../store/view';

const NONE: readonly number[] = [];

/**
 * The records without a usable date that the list of records holds: they lie on no dates that were chosen,
 * and are listed where all dates are shown or something is searched for.
 */
export function useListedUndated(): readonly number[] {
  const listed = useView((state) => countFilters(state.filters) > 0 || showsAllDates(state));
  const undated = useDeferredValue(useView(selectUndatedRows));
  return listed ? undated : NONE;
}
