import { createContext, type RefObject, useContext } from 'react';
import type { Selection } from '../store/view';

interface PanelContextValue {
  /** Chooses from inside the panel: focus then moves to the heading of what was chosen. */
  readonly choose: (selection: Selection) => void;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

const PanelContext = createContext<PanelContextValue | null>(null);

/** Gives the panel's parts the way to choose something. */
export const PanelContextProvider = PanelContext.Provider;

/** The panel around the calling component. */
export function usePanel(): PanelContextValue {
  const value = useContext(PanelContext);
  if (!value) throw new Error('PanelContextProvider is missing above this component');
  return value;
}
