import { useSyncExternalStore } from 'react';
import { DESK_QUERY, type Frame, frameOf, SHEET_QUERY } from './frame';

const desk = matchMedia(DESK_QUERY);
const sheet = matchMedia(SHEET_QUERY);

const subscribe = (onChange: () => void) => {
  for (const query of [desk, sheet]) query.addEventListener('change', onChange);
  return () => {
    for (const query of [desk, sheet]) query.removeEventListener('change', onChange);
  };
};

/** The frame that fits the window, as it changes. */
export const useFrame = (): Frame =>
  useSyncExternalStore(subscribe, () => frameOf(desk.matches, sheet.matches));
