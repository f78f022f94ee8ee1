import type { MultiPolygon, Polygon } from 'geojson';
import type { Dataset } from '../dataset/dataset';
import type { EventId, PlaceId } from '../domain/ids';
import type { Kind } from '../domain/vocabulary';
import type { SymbolLook } from '../marks/symbols';
import { lengthOf, pointAlong } from './alongLine';
import { areaHatched, areaOutlines, areasShown } from './areas';
import { chosenLast, type SceneArrow } from './arrows';
import type { Band } from './band';
import {
  type DrawnCallout,
  type DrawnComparison,
  type DrawnMeasure,
  drawnClaims,
} from './drawnClaims';
import {
  type DrawnDisk,
  type DrawnLeader,
  type DrawnMark,
  drawnDisks,
  drawnFans,
  drawnStrips,
} from './drawnHubs';
import { type DrawnNote, drawnNotes } from './drawnNotes';
import type { Frame, Point } from './frame';
import { headShare, LINE_DASHES, shaftGap, TAIL_GAP_PX, tailShare } from './lineSizes';
import { boxesAlong, boxesOfMark } from './markBoxes';
import { arrowHalfWidth, grownDiskRadius, headLength, isTownShown } from './markSizes';
import { areaNames, firstNames, lesserNames, type RecordName } from './names';
import { type Box, boxAroundPoint, type PlacedLabel, placeLabels } from './placeLabels';
import type { Scene } from './scene';
import type { SceneRef } from './sceneInput';

/** An area of a record that a source places no nearer: outlined, and hatched where it is the one. */
export interface DrawnArea {
  readonly type: 'area';
  readonly key: string;
  readonly place: PlaceId;
  readonly kind: Kind;
  readonly events: readonly EventId[];
  readonly geometry: Polygon | MultiPolygon;
  readonly hatched: boolean;
  readonly certain: boolean;
  readonly selected: boolean;
}

export interface DrawnRing {
  readonly type: 'ring';
  readonly key: string;
  readonly ref: SceneRef;
  /** Closed: the first point once more at the end. */
  readonly path: readonly Point[];
  readonly look: SymbolLook;
  readonly certain: boolean;
  readonly selected: boolean;
}

export interface DrawnArrow {
  readonly type: 'arrow';
  readonly key: string;
  readonly ref: SceneRef;
  /** From start to end. */
  readonly band: Band;
  /** Middle of the head, its length, and its direction in degrees clockwise from east. */
  readonly head: { readonly at: Point; readonly size: number; readonly rotation: number };
  /** In the middle of the shaft, where it is met and named. */
  readonly middle: Point;
  readonly look: SymbolLook;
  readonly starts: boolean;
  readonly arrives: boolean;
  readonly certain: boolean;
  readonly selected: boolean;
}

export interface DrawnName {
  readonly type: 'name';
  readonly label: PlacedLabel<RecordName>;
}

/** One thing to draw, to meet and to name; lengths are CSS pixels from the frame's top left corner. */
export type DrawItem =
  | DrawnArea
  | DrawnComparison
  | DrawnMeasure
  | DrawnRing
  | DrawnArrow
  | DrawnLeader
  | DrawnDisk
  | DrawnMark
  | DrawnName
  | DrawnNote
  | DrawnCallout;

/** What is drawn of a view, from the bottom to the top. Every map and picture prints this one list. */
export interface DrawList {
  readonly frame: Frame;
  /** Whether one record is chosen and drawn: then the others step back. */
  readonly oneChosen: boolean;
  /** What playback has shown, the newest first: it fades by age, and all else steps back. */
  readonly played: readonly EventId[];
  readonly items: readonly DrawItem[];
}

/** The items of one type. */
export const itemsOf = <Type extends DrawItem['type']>(
  { items }: Pick<DrawList, 'items'>,
  type: Type,
): Extract<DrawItem, { type: Type }>[] =>
  items.filter((item): item is Extract<DrawItem, { type: Type }> => item.type === type);

function drawnArrow(arrow: SceneArrow, { towns }: Scene, frame: Frame): DrawnArrow {
  const { zoom } = frame;
  const path = frame.projectLine(arrow.path);
  const size = headLength(arrow, frame);
  const gap = shaftGap(arrow, towns, frame);
  const length = lengthOf(path);
  const back = arrow.arrives ? gap - size * 0.6 + size / 2 : length * (1 - headShare(arrow));
  const { at, direction } = pointAlong(path, length - back);
  return {
    type: 'arrow',
    key: arrow.key,
    ref: arrow.ref,
    band: {
      path,
      halfWidth: arrowHalfWidth(arrow, frame),
      taper: tailShare(zoom),
      startGap: TAIL_GAP_PX,
      endGap: gap,
      dash: LINE_DASHES[arrow.look.outline],
      frame,
    },
    head: { at, size, rotation: (Math.atan2(direction[1], direction[0]) * 180) / Math.PI },
    middle: path[Math.round((path.length - 1) * Math.min(0.5, headShare(arrow)))] ?? at,
    look: arrow.look,
    ...{ starts: arrow.starts, arrives: arrow.arrives },
    certain: arrow.certain,
    selected: arrow.selected,
  };
}

function drawnAreas({ areas }: Scene, dataset: Dataset, frame: Frame): DrawnArea[] {
  const outlines = new Map(areaOutlines(dataset).map(({ place, geometry }) => [place, geometry]));
  const hatched = areaHatched(areas, frame.zoom);
  return areasShown(areas).flatMap((area): DrawnArea[] => {
    const geometry = outlines.get(area.place);
    const { key, place, kind, events, certain, selected } = area;
    return geometry
      ? [
          {
            ...{ type: 'area', key, place, kind, events, geometry, certain, selected },
            hatched: area === hatched,
          },
        ]
      : [];
  });
}

/**
 * Puts a scene on a frame. Pure. `kept` are boxes that the page covers. The names of the featured
 * towns find their places first, by nothing that changes with the time; then come the marks, then
 * the names that stand where room is left.
 */
export function drawListOf(
  scene: Scene,
  dataset: Dataset,
  frame: Frame,
  kept: readonly Box[] = [],
): DrawList {
  const { towns, marks } = scene;
  const areas = drawnAreas(scene, dataset, frame);
  const arrows = chosenLast(scene.arrows).map((arrow) => drawnArrow(arrow, scene, frame));
  const disks = drawnDisks(towns, marks, frame);
  const fans = drawnFans(marks, frame);
  const lines = arrows.flatMap(({ band }) => boxesAlong(band.path, frame));
  const first = placeLabels(
    firstNames(towns, frame),
    {
      marks: [
        ...kept,
        ...fans.flatMap(boxesOfMark),
        ...towns
          .filter((town) => isTownShown(town, frame.zoom) && (town.featured || town.selected))
          .map((town) => boxAroundPoint(frame.project(town.at), 2 * grownDiskRadius(town, frame))),
      ],
      lines: [],
    },
    frame,
  );
  const taken = [...kept, ...fans.flatMap(boxesOfMark), ...first.map(({ box }) => box)];
  const strips = drawnStrips(marks, towns, disks, taken, frame);
  const shown = disks.filter(({ place }) => !strips.covered.has(place));
  const symbols = [...strips.marks, ...fans];
  const full = [
    ...taken,
    ...strips.marks.flatMap(boxesOfMark),
    ...shown.map(({ at, radius }) => boxAroundPoint(at, 2 * radius)),
  ];
  const claims = drawnClaims(scene.claims, full, frame);
  const callouts = claims.callouts.map(({ label }) => label.box);
  const notes = drawnNotes(symbols, [...full, ...callouts], frame);
  const hatched = areas.find((area) => area.hatched)?.place;
  const rest = placeLabels(
    [...lesserNames(towns, frame), ...areaNames(scene.areaLabels, hatched, frame)],
    { marks: [...full, ...callouts, ...notes.map(({ label }) => label.box)], lines },
    frame,
  );
  const rings = scene.rings.map(
    ({ path, ...ring }): DrawnRing => ({
      ...ring,
      type: 'ring',
      path: frame.projectLine(path),
    }),
  );
  return {
    frame,
    oneChosen: scene.oneChosen,
    played: scene.played,
    items: [
      ...areas,
      ...claims.lines,
      ...rings,
      ...arrows,
      ...strips.leaders,
      ...shown,
      ...symbols,
      ...notes,
      ...[...rest, ...first].map((label) => ({ type: 'name', label }) as const),
      ...claims.callouts,
    ],
  };
}
