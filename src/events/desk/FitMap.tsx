import { useViewStore } from '../../store/useView';
import { cameraOnRows } from '../look/fitOwn';
import { ownSetsOf } from '../store/ownState';
import { mapSize } from './mapSize';
import { useOwnTranslate } from './useOwnTranslate';

interface FitMapProps {
  /** Id of the set. */
  readonly set: string;
}

/** Moves the map to where the events of a set lie. */
export function FitMap({ set }: FitMapProps) {
  const t = useOwnTranslate();
  const store = useViewStore();
  const fit = () => {
    const state = store.getState();
    const columns = ownSetsOf(state).find(({ id }) => id === set)?.columns;
    const camera = columns && cameraOnRows(columns, state, mapSize());
    if (camera) state.setCamera(camera);
  };
  return (
    <button type="button" className="plain-button" onClick={fit}>
      {t('own.fit')}
    </button>
  );
}
