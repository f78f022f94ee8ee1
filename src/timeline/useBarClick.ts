import { type RefObject, useCallback } from 'react';
import { useViewStore } from '../store/useView';
import { loadPatiently } from '../ui/loadPatiently';
import { useTranslate } from '../ui/useTranslate';
import type { Drawn } from './trackTarget';
import type { Axis } from './useAxis';
import { useGoToRow } from './useEventStepping';

/** A click on a bar or a rail chooses it; one beside them does `otherwise`. */
export type BarClick = (clientX: number, clientY: number, otherwise: () => void) => void;

type ChooseAt = typeof import('./chooseAt').chooseAt;
let loaded: ChooseAt | null = null;

/** Loads what answers clicks: once it is here, it does so at once, as a double click needs it. */
export async function loadBarClick(): Promise<ChooseAt> {
  loaded ??= (await loadPatiently(() => import('./chooseAt'))).chooseAt;
  return loaded;
}

/** Clicks on what the track draws; where nothing is drawn, all fall beside it. */
export function useBarClick(
  { dataset }: Axis,
  drawn: Drawn | null,
  track: RefObject<HTMLDivElement | null>,
): BarClick {
  const t = useTranslate();
  const store = useViewStore();
  const goToRow = useGoToRow();
  return useCallback(
    (clientX, clientY, otherwise) => {
      const element = track.current;
      if (!element || !drawn) return otherwise();
      const choice = { dataset, drawn, track: element, store, t, goToRow };
      const answer = (chooseAt: ChooseAt) => {
        if (!chooseAt(choice, clientX, clientY)) otherwise();
      };
      if (loaded) answer(loaded);
      else loadBarClick().then(answer, otherwise);
    },
    [dataset, drawn, goToRow, store, t, track],
  );
}
