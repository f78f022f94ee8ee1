import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../scene/scene';
import type { SceneInput } from '../scene/sceneInput';
import { claimFeatures } from './claimFeatures';
import {
  type AreaState,
  areaStates,
  type NameState,
  nameFeatures,
  nameStates,
} from './sceneFeatures';

/**
 * Keeps what goes through the map's style in step with the scene: hatchings, names and measured
 * claims. Remembers what was last told, so that most steps of time tell nothing.
 */
export class StyleSync {
  private areas = new Map<string, AreaState>();
  private names = new Map<string, NameState>();
  private lettering = '';
  private claimsOf: Pick<SceneInput, 'selection' | 'dataset'> | null = null;

  constructor(
    private readonly map: MapLibreMap,
    private readonly failed: (error: Error) => void,
  ) {}

  /** A new style was made of this scene: its data are told, its feature states are not. */
  restart(scene: Scene, input: Pick<SceneInput, 'selection' | 'dataset'>): void {
    this.areas = new Map();
    this.names = new Map();
    this.lettering = JSON.stringify(nameFeatures(scene));
    this.claimsOf = input;
  }

  /** Tells the style's sources what differs from the last time. */
  show(scene: Scene, input: Pick<SceneInput, 'dataset' | 'selection' | 'lang'>): void {
    const [areas, names] = [areaStates(scene), nameStates(scene)];
    syncFeatureStates(this.map, 'areas', this.areas, areas);
    syncFeatureStates(this.map, 'names', this.names, names);
    [this.areas, this.names] = [areas, names];
    const features = nameFeatures(scene);
    const lettering = JSON.stringify(features);
    if (lettering !== this.lettering) this.setData('names', features);
    this.lettering = lettering;
    // The claims come with the dataset's details.
    const { selection, dataset } = this.claimsOf ?? {};
    if (input.selection !== selection || input.dataset !== dataset)
      this.setData('claims', claimFeatures(input));
    this.claimsOf = input;
  }

  private setData(source: string, data: ReturnType<typeof nameFeatures | typeof claimFeatures>) {
    this.map.getSource<GeoJSONSource>(source)?.setData(data)?.catch(this.failed);
  }
}

type State = Readonly<Record<string, number | boolean>>;

const sameState = (a: State, b: State): boolean => Object.keys(a).every((key) => a[key] === b[key]);

/**
 * Brings the feature states of a source from what was shown to what is to be shown; those no longer
 * named lose theirs. Changes only what differs.
 */
function syncFeatureStates(
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
