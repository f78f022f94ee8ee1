import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { DeskProps } from '../../opened/projectSource';
import { useView } from '../../store/useView';
import { useMessages } from '../../ui/useMessages';
import { useWork } from '../state/useWork';
import type { WorkStore } from '../state/workStore';
import { DESK_WORDS } from './deskWords';

/** Hands the map's next click to the card that asks for a point, and shows the map for it where it is covered. */
export function PointAsked({ wide, onSide }: DeskProps) {
  const choosing = useWork((state) => state.choosingPoint);
  const askPoint = useView((state) => state.askPoint);
  useEffect(() => {
    if (!choosing) return;
    askPoint((at) => choosing.take(at));
    onSide('map');
    return () => {
      askPoint(null);
      if (!wide) onSide('code');
    };
  }, [choosing, askPoint, onSide, wide]);
  return null;
}

/** Says over the map what a click on it is for. */
export function PointHint({ store }: { readonly store: WorkStore }) {
  const t = useMessages(DESK_WORDS);
  const choosing = useStore(store, (state) => state.choosingPoint);
  const look = useStore(store, (state) => state.look);
  if (!choosing) return null;
  return (
    <p className="point-hint" role="status">
      {choosing.ask}{' '}
      <button type="button" className="plain-button" onClick={() => look({ choosingPoint: null })}>
        {t('desk.cancel')}
      </button>
    </p>
  );
}
