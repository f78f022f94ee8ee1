import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ViewActions, ViewState, ViewStore } from './viewStore';

const ViewStoreContext = createContext<ViewStore | null>(null);

/** Gives the app's one store to the components below it. */
export const ViewStoreProvider = ViewStoreContext.Provider;

/** The store itself, for handlers that read the state when they run. */
export function useViewStore(): ViewStore {
  const store = useContext(ViewStoreContext);
  if (!store) throw new Error('ViewStoreProvider is missing above this component');
  return store;
}

/** A part of the state; `selector` must return a stable reference. */
export const useView = <Part>(selector: (state: ViewState & ViewActions) => Part): Part =>
  useStore(useViewStore(), selector);
