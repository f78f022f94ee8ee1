import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ScreenPoint } from '../../map/screenPoint';
import type { Theme } from '../../marks/palette';
import type { MapOverlay, OwnHit } from '../../slots/door';
import { derived } from '../../store/derived';
import { selectWindow } from '../../store/selectors';
import type { ViewState } from '../../store/viewStore';
import { loadPatiently } from '../../ui/loadPatiently';
import { selectOwnPasses, selectShownOwnSets } from '../store/ownSelectors';
import { ownEventId, ownEventOf } from '../store/ownSets';
import type { OwnLayers } from './OwnLayers';
import type { OwnMapInput } from './ownMapSet';

/** What the map draws of own events; a new one only where it changes. */
const selectOwnOnMap: (state: ViewState) => OwnMapInput = derived(
  (state) => [
    selectShownOwnSets(state),
    selectOwnPasses(state),
    state.selection,
    selectWindow(state),
    state.layers,
    state.showPossible,
  ],
  (sets, passes, selection, window, kinds, showPossible) => {
    const chosen = selection.type === 'own' ? ownEventOf(selection.id, sets) : null;
    const drawn = sets.map((set, index) => ({
      id: set.id,
      columns: set.columns,
      colour: set.colour,
      passes: passes[index] ?? null,
      chosen: chosen?.set === set ? chosen.row : null,
    }));
    return { sets: drawn, window, kinds, showPossible };
  },
);

/** Own events on the live map: loads their drawing with the first, and afterwards the newest view wins. */
export class OwnOverlay implements MapOverlay {
  private layers: OwnLayers | null = null;
  private loading = false;
  private removed = false;
  private wanted: { readonly input: OwnMapInput; readonly theme: Theme } | null = null;

  constructor(
    private readonly map: MapLibreMap,
    private readonly failed: (error: Error) => void,
  ) {}

  show(state: ViewState, theme: Theme): void {
    const input = selectOwnOnMap(state);
    if (this.wanted?.input === input && this.wanted.theme === theme) return;
    this.wanted = { input, theme };
    if (this.layers) this.layers.show(input, theme);
    else if (input.sets.length > 0) this.load().catch(this.failed);
  }

  restart(): void {
    this.layers?.restart();
  }

  remove(): void {
    this.removed = true;
  }

  hitAt(point: ScreenPoint): OwnHit | null {
    const hit = this.layers?.hitAt(point);
    const row = hit?.rows[0];
    return hit && row !== undefined ? { id: ownEventId(hit.set, row), total: hit.total } : null;
  }

  private async load(): Promise<void> {
    if (this.loading) return;
    this.loading = true;
    try {
      const { OwnLayers } = await loadPatiently(() => import('./OwnLayers'));
      if (this.removed) return;
      this.layers = new OwnLayers(this.map, this.failed);
      if (this.wanted) this.layers.show(this.wanted.input, this.wanted.theme);
    } finally {
      // Where it did not arrive, the next change asks again.
      this.loading = false;
    }
  }
}
