import type { Map as MapLibreMap } from 'maplibre-gl';

type State = Readonly<Record<string, number | boolean>>;

const sameState = (a: State, b: State): boolean => Object.keys(a).every((key) => a[key] === b[key]);

/**
 * Brings the feature states of a source from what was shown to what is to be shown; those no longer
 * named lose theirs. Changes only what differs.
 */
export function syncFeatureStates(
  map: MapLibreMap,
  source: string,
  shown: ReadonlyMap<string, State>,
  wanted: ReadonlyMap<string, State>,
): void {
  for (const [id, state] of wanted) {
    const before = shown.get(id);
    if (!before || !sameState(state, before)) map.setFeatureState({ source, id }, state);
  }
  for (const id of shown.keys()) if (!wanted.has(id)) map.removeFeatureState({ source, id });
}
