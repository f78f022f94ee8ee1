import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { WorkActions, WorkState, WorkStore } from './workStore';

const WorkContext = createContext<WorkStore | null>(null);

/** Gives the desk its project. */
export const WorkProvider = WorkContext.Provider;

/** The store of the project at whose desk the component stands; throws elsewhere. */
export function useWorkStore(): WorkStore {
  const store = useContext(WorkContext);
  if (!store) throw new Error('This component stands at the desk alone');
  return store;
}

/** A part of the project's state, or one of its actions. */
export const useWork = <Part>(select: (state: WorkState & WorkActions) => Part): Part =>
  useStore(useWorkStore(), select);
