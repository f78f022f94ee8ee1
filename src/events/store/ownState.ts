import type { DayRange } from '../../domain/day';
import { unionRange } from '../../domain/timeSpan';
import type { OwnEvents } from '../../store/own';
import type { ViewState, ViewStore } from '../../store/viewStore';
import { usualExtent } from '../columns/farOff';
import { countOwnFacets, NO_OWN_FACETS, type OwnFacetFilters } from './ownFacetFilters';
import type { OwnPack } from './ownPack';
import { type OwnSet, type OwnSetChange, ownEventOf, squareOf } from './ownSets';
import { perSet } from './perSet';

const daysOf = perSet(usualExtent);

/** The days of all own sets, shown or not: switching one off moves no axis. Rows far off stretch none; `null` where none is dated. */
export function daysOfSets(sets: readonly OwnSet[]): DayRange | null {
  const [first, ...rest] = sets.flatMap(({ columns }) => daysOf(columns) ?? []);
  return first ? rest.reduce(unionRange, first) : null;
}

/** The reader's own files as a store holds them: the store itself sees no more than `OwnEvents`. */
interface OwnState extends OwnEvents {
  readonly sets: readonly OwnSet[];
  /** Whether the dates reach as far as the sets do, and not only as far as the documents' records. */
  readonly years: boolean;
  readonly filters: OwnFacetFilters;
}

const allBusyDays = (sets: readonly OwnSet[]): readonly DayRange[] =>
  sets.flatMap(({ busyDays }) => busyDays);

/** Files of a published set come and go without another axis. */
const sameDays = (a: readonly OwnSet[], b: readonly OwnSet[]): boolean =>
  a.length === b.length && a.every(({ busyDays }, index) => busyDays === b[index]?.busyDays);

function ownState(
  { sets, years, filters }: Pick<OwnState, 'sets' | 'years' | 'filters'>,
  before?: OwnState,
): OwnState {
  const state: OwnState = {
    ...{ sets, years, filters },
    some: sets.length > 0,
    shown: sets.some(({ shown }) => shown),
    published: sets.some(({ pack }) => pack !== undefined),
    // A published set comes again with its address.
    losable: sets.some(({ kept, pack }) => !kept && !pack),
    // The axis is made anew with these.
    busyDays: before && sameDays(before.sets, sets) ? before.busyDays : allBusyDays(sets),
    extent: years ? daysOfSets(sets) : null,
    filterCount: countOwnFacets(filters),
    has: (id) => ownEventOf(id, sets) !== null || squareOf(id, sets) !== null,
    unfiltered: () =>
      state.filterCount === 0 ? state : ownState({ sets, years, filters: NO_OWN_FACETS }, state),
  };
  return state;
}

const NOTHING_OPENED = ownState({ sets: [], years: false, filters: NO_OWN_FACETS });

/** What holds sets was made here. */
const isOwnState = (own: OwnEvents): own is OwnState => 'sets' in own;

const ownOf = ({ own }: Pick<ViewState, 'own'>): OwnState =>
  isOwnState(own) ? own : NOTHING_OPENED;

/** The reader's own files: gone with the page unless kept. */
export const ownSetsOf = (state: Pick<ViewState, 'own'>): readonly OwnSet[] => ownOf(state).sets;

/** Whether the dates reach as far as the own sets do. */
export const showsOwnYears = (state: Pick<ViewState, 'own'>): boolean => ownOf(state).years;

/** What else own events must have to be shown. */
export const ownFacetsOf = (state: Pick<ViewState, 'own'>): OwnFacetFilters => ownOf(state).filters;

function change(
  { getState }: ViewStore,
  changed: Partial<Pick<OwnState, 'sets' | 'years' | 'filters'>>,
): void {
  const before = ownOf(getState());
  const { sets, years, filters } = { ...before, ...changed };
  getState().setOwn(ownState({ sets, years: years && sets.length > 0, filters }, before));
}

/** Shows a file's events, once each set; where their years are shown, a window on all days goes on showing all. */
export function addOwnSet(store: ViewStore, added: OwnSet): void {
  const sets = ownSetsOf(store.getState());
  if (sets.every(({ id }) => id !== added.id)) change(store, { sets: [...sets, added] });
}

export function changeOwnSet(store: ViewStore, id: string, to: OwnSetChange): void {
  const sets = ownSetsOf(store.getState());
  change(store, { sets: sets.map((set) => (set.id === id ? { ...set, ...to } : set)) });
}

/** Another state of a published set; nothing where it is no longer there. */
export function changeOwnPack(store: ViewStore, id: string, to: (pack: OwnPack) => OwnPack): void {
  const sets = ownSetsOf(store.getState());
  change(store, {
    sets: sets.map((set) => (set.id === id && set.pack ? { ...set, pack: to(set.pack) } : set)),
  });
}

export function removeOwnSet(store: ViewStore, id: string): void {
  const sets = ownSetsOf(store.getState());
  change(store, { sets: sets.filter((set) => set.id !== id) });
}

/** Lets the dates reach as far as the own sets do, or no further than the documents' records. */
export const showOwnYears = (store: ViewStore, years: boolean): void => change(store, { years });

export const setOwnFacets = (store: ViewStore, filters: OwnFacetFilters): void =>
  change(store, { filters });
