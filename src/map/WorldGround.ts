import type { Map as MapLibreMap } from 'maplibre-gl';
import { groundText } from '../ground/basemapFiles';
import { reachesBeyondGround } from '../ground/bounds';
import { GROUND } from '../ground/groundPalette';
import { subjectOf } from '../ground/subject';
import { reportFault } from '../ui/reportFault';
import { LOWEST_LAYER } from './layers/ground';
import { LOWEST_NAMES } from './layers/groundLabels';
import type { MapInput } from './mapInput';
import { worldGround } from './style';

/** A file that did not arrive is asked for again after this long, while the view still needs it. */
const AGAIN_AFTER_MS = 10_000;

/**
 * The ground of the world around the detailed one: loaded when a view first reaches beyond that one,
 * and from then on part of every style. The map's container then says `data-world="shown"`, or
 * `"missing"` while it could not be loaded.
 */
export class WorldGround {
  private state: 'unneeded' | 'loading' | 'missing' | 'loaded' = 'unneeded';
  private placing = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly map: MapLibreMap,
    private readonly wanted: () => Pick<MapInput, 'theme' | 'lang' | 'dataset'>,
    /** The reader sees no ground there: said, and taken back once it is there. */
    private readonly missing: (isMissing: boolean) => void,
  ) {
    map.on('move', () => this.look());
    map.on('resize', () => this.look());
    // Of a new style, and once the names of the ground are there.
    map.on('styledata', () => this.place());
    map.once('remove', () => clearTimeout(this.timer));
  }

  /** Loads the world where the view reaches beyond the detailed ground. */
  look(): void {
    if (this.state !== 'unneeded') return;
    const bounds = this.map.getBounds();
    const [west, south] = [bounds.getWest(), bounds.getSouth()];
    if (!reachesBeyondGround([west, south, bounds.getEast(), bounds.getNorth()])) return;
    this.load().catch(reportFault);
  }

  private async load(): Promise<void> {
    this.state = 'loading';
    const base = new URL(document.baseURI);
    try {
      await Promise.all([groundText(base, 'world'), groundText(base, 'worldNames')]);
      this.state = 'loaded';
      this.missing(false);
      this.place();
    } catch (error) {
      reportFault(error);
      this.state = 'missing';
      this.map.getContainer().dataset.world = 'missing';
      this.missing(true);
      this.timer = setTimeout(() => {
        this.state = 'unneeded';
        this.look();
      }, AGAIN_AFTER_MS);
    }
  }

  /** Adds what the style has not yet. */
  private place(): void {
    const { map } = this;
    if (this.state !== 'loaded' || this.placing || !map.getLayer(LOWEST_LAYER)) return;
    const { theme, lang, dataset } = this.wanted();
    const { ground, names } = worldGround(theme, lang, subjectOf(dataset.project));
    this.placing = true;
    // Seen beyond the poles, where the map itself ends.
    map.getContainer().style.backgroundColor = GROUND[theme].sea;
    for (const { source, data, layers, below } of [
      { ...ground, below: LOWEST_LAYER },
      { ...names, below: LOWEST_NAMES },
    ]) {
      if (map.getSource(source) || !map.getLayer(below)) continue;
      map.addSource(source, data);
      for (const layer of layers) map.addLayer(layer, below);
    }
    this.placing = false;
    map.getContainer().dataset.world = 'shown';
  }
}
