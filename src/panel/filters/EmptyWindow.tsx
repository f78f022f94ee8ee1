import { NO_DAYS } from '../../dataset/dataset';
import { countFilters } from '../../dataset/filters';
import {
  dropConstraint,
  type Relaxation,
  selectRelaxations,
  startOver,
} from '../../store/constraints';
import { isUnspoken, selectWindow } from '../../store/selectors';
import { useView, useViewStore } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { recordsInWords } from '../../words/counts';
import { usePanel } from '../usePanel';

const finds = ({ count }: Relaxation): boolean =>
  count.certain + count.possible + count.context > 0;

/** Where nothing is in view: which window, layer or filter to loosen, and what each would bring. */
export function EmptyWindow() {
  const t = useTranslate();
  const store = useViewStore();
  const { headingRef } = usePanel();
  const q = useView((state) => state.filters.q);
  const filtered = useView((state) => countFilters(state.filters) > 0);
  const unspoken = useView((state) => isUnspoken(state.dataset, selectWindow(state)));
  const isPast = useView(({ known }) => known !== null);
  const relaxations = useView(selectRelaxations);
  const helpful = relaxations.filter(finds);
  const hasDays = useView(({ dataset }) => dataset.extent !== NO_DAYS);
  const loosen = (how: (state: ReturnType<typeof store.getState>) => void) => {
    how(store.getState());
    // The button goes with what it said.
    headingRef.current?.focus({ preventScroll: true });
  };
  // Of a project that tells of nothing yet, no other days would show more.
  if (!hasDays && !filtered) return null;
  return (
    <div className="panel-empty">
      <p>
        <strong>{t(filtered ? 'filters.nothing' : 'panel.empty')}.</strong>{' '}
        {t(helpful.length > 0 ? 'filters.nothingHint' : 'filters.nothingHelps')}
      </p>
      {unspoken && <p>{t(isPast ? 'timeline.unspokenThen' : 'timeline.unspoken')}</p>}
      <ul className="loosenings">
        {helpful.map(({ constraint, count }) => (
          <li key={constraint}>
            <button
              type="button"
              className="plain-button"
              onClick={() => loosen((state) => dropConstraint(constraint, state))}
            >
              {t(`filters.drop.${constraint}`, { q: q.trim() })}
            </button>{' '}
            <span className="loosening-count">{recordsInWords(count, t)}</span>
          </li>
        ))}
        {helpful.length === 0 && (
          <li>
            <button type="button" className="plain-button" onClick={() => loosen(startOver)}>
              {t('filters.drop.all')}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
