import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ScreenPoint } from '../../map/screenPoint';
import type { Theme } from '../../marks/palette';
import { loadPatiently } from '../../ui/loadPatiently';
import type { OwnLayers } from './OwnLayers';
import type { OwnHit, OwnMapInput } from './ownMapSet';

/**
 * Loads the drawing of own sets when the first is there: a reader without any pays nothing for it.
 * Afterwards the newest input wins.
 */
export class OwnLoader {
  private layers: OwnLayers | null = null;
  private loading = false;
  private wanted: { readonly input: OwnMapInput; readonly theme: Theme } | null = null;

  constructor(
    private readonly map: MapLibreMap,
    private readonly failed: (error: Error) => void,
    private readonly removed: () => boolean,
  ) {}

  show(input: OwnMapInput, theme: Theme): void {
    this.wanted = { input, theme };
    if (this.layers) this.layers.show(input, theme);
    else if (input.sets.length > 0) this.load().catch(this.failed);
  }

  /** A new style has none of the layers. */
  restart(): void {
    this.layers?.restart();
  }

  /** The own events at a point of the map in CSS pixels. */
  hitAt(point: ScreenPoint): OwnHit | null {
    return this.layers?.hitAt(point) ?? null;
  }

  private async load(): Promise<void> {
    if (this.loading) return;
    this.loading = true;
    try {
      const { OwnLayers } = await loadPatiently(() => import('./OwnLayers'));
      if (this.removed()) return;
      this.layers = new OwnLayers(this.map, this.failed);
      if (this.wanted) this.layers.show(this.wanted.input, this.wanted.theme);
    } finally {
      // Where it did not arrive, the next change asks again.
      this.loading = false;
    }
  }
}
