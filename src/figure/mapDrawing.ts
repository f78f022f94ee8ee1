import type { Dataset } from '../dataset/dataset';
import type { BasemapData } from '../ground/basemapData';
import { areasShown } from '../scene/areas';
import { nameOfMark } from '../scene/markNames';
import { BADGE, diskRadius, isTownShown, symbolSize } from '../scene/markSizes';
import type { Scene } from '../scene/scene';
import { translator } from '../ui/useTranslate';
import { lengthOf, pointAlong } from './alongLine';
import { drawAreas, drawHatches } from './areas';
import { drawArrows, drawRings } from './arrows';
import { stretchesWithin } from './clipLine';
import { drawOwn } from './drawOwn';
import type { FigureLook } from './figureLook';
import type { Point, Size } from './frame';
import { groundNames } from './groundNames';
import { drawMarks, drawTowns, markPoint } from './marks';
import { areaNames, drawNames, type Name, townNames } from './names';
import { type FigureNode, node } from './node';
import type { PlacedOwn } from './ownPlaced';
import { type Box, type PlacedLabel, placeLabels } from './placeLabels';

/** What a map is drawn of. */
export interface MapContent {
  readonly scene: Scene;
  readonly dataset: Dataset;
  readonly basemap: BasemapData;
  /** The reader's own events, below the records. */
  readonly own?: readonly PlacedOwn[];
}

export interface MapDrawing {
  /** All that the view puts on the ground, with the names. */
  readonly scene: FigureNode;
  readonly labels: readonly PlacedLabel<Name>[];
}

const square = ([x, y]: Point, side: number): Box => ({
  x: x - side / 2,
  y: y - side / 2,
  width: side,
  height: side,
});

/** Pixels between the squares that keep names off a line. */
const ALONG_PX = 12;

function boxesAlong(path: readonly Point[], frame: Size): Box[] {
  const count = Math.ceil(lengthOf(path) / ALONG_PX);
  return stretchesWithin(path, frame, ALONG_PX).flatMap(({ from, to }) => {
    const first = Math.ceil(from / ALONG_PX);
    const last = Math.min(count - 1, Math.floor(to / ALONG_PX));
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) =>
      square(pointAlong(path, (first + step) * ALONG_PX).at, ALONG_PX * 0.7),
    );
  });
}

/** Names that stand where nothing else does; the featured towns' always. `kept` is left free. */
function placeNames(
  { scene, dataset, basemap }: MapContent,
  look: FigureLook,
  kept: readonly Box[],
): PlacedLabel<Name>[] {
  const { frame } = look;
  const ownTowns = new Set(
    [...dataset.places.values()].flatMap(({ kind, name }) => (kind === 'town' ? [name.en] : [])),
  );
  const lines = scene.arrows.flatMap(({ path }) =>
    boxesAlong(
      path.map((at) => frame.project(at)),
      frame,
    ),
  );
  const marks = [
    ...kept,
    ...scene.marks.flatMap((mark) => {
      const [x, y] = markPoint(mark, frame);
      const size = symbolSize(frame.zoom);
      const badge = square([x + size * 0.42, y + size * 0.4], BADGE.height + 1);
      return [square([x, y], size), ...(mark.events.length > 1 ? [badge] : [])];
    }),
    ...scene.towns
      .filter((town) => isTownShown(town, frame.zoom))
      .map((town) => square(frame.project(town.at), 2 * diskRadius(town, frame.zoom))),
  ];
  return placeLabels(
    [
      ...townNames(scene.towns, look),
      ...areaNames(scene.areaLabels, look),
      ...groundNames(basemap, ownTowns, look),
    ],
    { marks, lines },
    frame,
  );
}

/**
 * What a scene puts on the ground. In its own coordinates, from 0, 0 to the frame's size: whoever puts it into a
 * picture cuts it off there.
 */
export function drawMap(
  content: MapContent,
  look: FigureLook,
  kept: readonly Box[] = [],
): MapDrawing {
  const { scene, dataset, own = [] } = content;
  const t = translator(look.lang);
  const labels = placeNames(content, look, kept);
  const isOfGround = ({ wish }: PlacedLabel<Name>) => wish.key.startsWith('ground:');
  const name = (mark: Pick<Scene['marks'][number], 'ref' | 'events'>) =>
    nameOfMark(mark, dataset, look.lang, t);
  const nameOfLine = ({ ref }: Scene['arrows'][number] | Scene['rings'][number]) =>
    nameOfMark({ ref, events: ref.type === 'event' ? [ref.id] : [] }, dataset, look.lang, t);
  const kinds = new Set(areasShown(scene.areas).map(({ kind }) => kind));
  return {
    scene: node(
      'g',
      {},
      node('defs', {}, ...drawHatches(kinds, look)),
      ...drawAreas(scene.areas, dataset, look),
      ...drawOwn(own, look),
      ...drawNames(labels.filter(isOfGround), look),
      ...drawRings(scene.rings, look, nameOfLine),
      ...drawArrows(scene.arrows, scene.towns, look, nameOfLine),
      ...drawTowns(scene.towns, look),
      ...drawMarks(scene.marks, look, name),
      ...drawNames(
        labels.filter((label) => !isOfGround(label)),
        look,
      ),
    ),
    labels,
  };
}
