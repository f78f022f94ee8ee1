import { useViewStore } from '../../store/useView';
import { cameraOnSet } from '../look/fitOwn';
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
    const found = ownSetsOf(state).find(({ id }) => id === set);
    const camera = found && cameraOnSet(found, state, mapSize());
    if (camera) state.setCamera(camera);
  };
  return (
    <button type="button" className="plain-button" onClick={fit}>
      {t('own.fit')}
    </button>
  );
}
