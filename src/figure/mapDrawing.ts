import type { Dataset } from '../dataset/dataset';
import type { FigureLook } from '../drawing/look';
import { type FigureNode, node } from '../drawing/node';
import { drawRecords } from '../drawing/records';
import type { BasemapData } from '../ground/basemapData';
import { type DrawList, drawListOf, itemsOf } from '../scene/drawList';
import { obstaclesIn } from '../scene/obstacles';
import { type Box, type PlacedLabel, placeLabels } from '../scene/placeLabels';
import type { Scene } from '../scene/scene';
import type { PictureLayer } from '../slots/door';
import { drawGroundNames, groundNames } from './groundNames';

/** What a map is drawn of. */
export interface MapContent {
  readonly scene: Scene;
  readonly dataset: Dataset;
  readonly basemap: BasemapData;
  /** The reader's own events, below the records. */
  readonly own?: PictureLayer | null;
}

export interface MapDrawing {
  /** Own events and names of the ground, which lie below the records. */
  readonly below: FigureNode;
  readonly records: FigureNode;
  readonly list: DrawList;
  /** All names that were placed. */
  readonly labels: readonly PlacedLabel[];
}

/**
 * What a view puts on the ground. In its own coordinates, from 0, 0 to the frame's size: whoever puts
 * it into a picture cuts it off there. `kept` is left free of names.
 */
export function drawMap(
  { scene, dataset, basemap, own }: MapContent,
  look: FigureLook,
  kept: readonly Box[] = [],
): MapDrawing {
  const list = drawListOf(scene, dataset, look.frame, kept);
  const { marks, lines } = obstaclesIn(list);
  const ownTowns = new Set(
    [...dataset.places.values()].flatMap(({ kind, name }) => (kind === 'town' ? [name.en] : [])),
  );
  const ground = placeLabels(
    groundNames(basemap, ownTowns, look),
    { marks: [...kept, ...marks], lines },
    look.frame,
  );
  return {
    below: node('g', {}, ...(own?.draw(look) ?? []), ...drawGroundNames(ground, look)),
    records: node('g', {}, ...drawRecords(list, { ...look, dataset, openTowns: Boolean(own) })),
    list,
    labels: [...itemsOf(list, 'name').map(({ label }) => label), ...ground],
  };
}
