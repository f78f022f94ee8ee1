import { useView, useViewStore } from '../store/useView';
import type { ViewState } from '../store/viewStore';
import { useTranslate } from '../ui/useTranslate';
import { isWhole } from './eventSteps';

const selectCanWiden = ({ time, dataset }: ViewState): boolean =>
  time.mode === 'window' && !isWhole(time, dataset.extent);

/** How the axis is drawn, and the way back to all of it. */
export function AxisOptions() {
  const t = useTranslate();
  const store = useViewStore();
  const folded = useView((state) => state.folded);
  const canWiden = useView(selectCanWiden);
  const showAll = () => {
    const { dataset, setWindow } = store.getState();
    setWindow(dataset.extent.from, dataset.extent.to);
  };
  return (
    <div className="timeline-options">
      <label className="timeline-folded">
        <input
          type="checkbox"
          checked={folded}
          onChange={() => store.getState().setFolded(!folded)}
        />
        {t('timeline.folded')}
      </label>
      <button type="button" disabled={!canWiden} onClick={showAll}>
        {t('timeline.whole')}
      </button>
    </div>
  );
}
