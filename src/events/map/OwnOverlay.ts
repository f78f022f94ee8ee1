import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ScreenPoint } from '../../map/screenPoint';
import type { Theme } from '../../marks/palette';
import type { MapOverlay, OwnHit } from '../../slots/door';
import { derived } from '../../store/derived';
import { selectWindow } from '../../store/selectors';
import type { ViewState } from '../../store/viewStore';
import { loadPatiently } from '../../ui/loadPatiently';
import { maskOfKinds } from '../columns/ownWindow';
import { onMapOf } from '../look/rowsOnMap';
import { densityOf } from '../store/ownDensity';
import { ownPassesOfTable, selectOwnFilters, selectShownOwnSets } from '../store/ownSelectors';
import { ownEventId, ownEventOf, squareId, tablesOf } from '../store/ownSets';
import type { OwnLayers } from './OwnLayers';
import type { OwnMapInput } from './ownMapSet';

/** What the map draws of own events; a new one only where it changes. */
const selectOwnOnMap: (state: ViewState) => OwnMapInput = derived(
  (state) => [
    selectShownOwnSets(state),
    selectOwnFilters(state),
    state.selection,
    selectWindow(state),
    state.layers,
    state.showPossible,
  ],
  (sets, filters, selection, window, kinds, showPossible) => {
    const chosen = selection.type === 'own' ? ownEventOf(selection.id, sets) : null;
    const drawn = sets.map((set) => ({
      id: set.id,
      colour: set.colour,
      onMap: onMapOf(set),
      density: densityOf(set, window, maskOfKinds(kinds), filters),
      tables: tablesOf(set).map((table) => ({
        id: table.id,
        columns: table.columns,
        passes: ownPassesOfTable(table, filters),
        chosen: chosen?.set === table ? chosen.row : null,
      })),
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
    if (hit?.type === 'square') return { id: squareId(hit.set, hit.square), total: 1 };
    const row = hit?.rows[0];
    return hit && row !== undefined ? { id: ownEventId(hit.table, row), total: hit.total } : null;
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
