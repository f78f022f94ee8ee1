import type { MultiPolygon, Polygon } from 'geojson';
import type { SceneClaims } from './claims';
import type { Frame, Point } from './frame';
import { sizeFactor } from './markSizes';
import {
  type Box,
  boxAroundPoint,
  type LabelWish,
  type PlacedLabel,
  placeLabels,
} from './placeLabels';

/** The line that was measured, and where the stated distance would lead. */
export interface DrawnMeasure {
  readonly type: 'measure';
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
  readonly stated: Point | null;
}

export interface DrawnComparison {
  readonly type: 'comparison';
  readonly key: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** Words in a box of paper, with a line to what they speak of. */
export interface DrawnCallout {
  readonly type: 'callout';
  readonly label: PlacedLabel;
  readonly to: Point;
}

const FONT_PX = 12.5;
const EVERY_SIDE: LabelWish['sides'] = [
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [0, -1],
];

const calloutWish = (key: string, text: string, at: Point, frame: Frame): LabelWish => ({
  key,
  lines: [{ text, size: FONT_PX * sizeFactor(frame), weight: 600 }],
  at,
  sides: EVERY_SIDE,
  gap: 26,
  needs: 'always',
});

const between = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];

interface DrawnClaims {
  readonly lines: readonly (DrawnMeasure | DrawnComparison)[];
  readonly callouts: readonly DrawnCallout[];
}

/** Lines and outlines of the claims, and their words where nothing else stands. */
export function drawnClaims(
  { measures, comparisons }: SceneClaims,
  taken: readonly Box[],
  frame: Frame,
): DrawnClaims {
  const lines = measures.map(
    ({ key, from, to, stated }): DrawnMeasure => ({
      type: 'measure',
      key,
      from: frame.project(from),
      to: frame.project(to),
      stated: stated && frame.project(stated.to),
    }),
  );
  const wishes = [
    ...lines.flatMap(({ key, from, to, stated }, index) => {
      const measure = measures[index];
      return [
        ...(measure
          ? [calloutWish(`measured ${key}`, measure.label, between(from, to), frame)]
          : []),
        ...(measure?.stated && stated
          ? [calloutWish(`stated ${key}`, measure.stated.label, stated, frame)]
          : []),
      ];
    }),
    ...comparisons.map(({ key, at, label }) =>
      calloutWish(`comparison ${key}`, label, frame.project(at), frame),
    ),
  ].filter(({ at: [x, y] }) => x > 0 && y > 0 && x < frame.width && y < frame.height);
  const ends = lines.flatMap(({ from, to }) => [boxAroundPoint(from, 10), boxAroundPoint(to, 10)]);
  const placed = placeLabels(wishes, { marks: [...taken, ...ends], lines: [] }, frame);
  return {
    lines: [
      ...comparisons.map(({ key, geometry }) => ({ type: 'comparison', key, geometry }) as const),
      ...lines,
    ],
    callouts: placed.map((label) => ({ type: 'callout', label, to: label.wish.at })),
  };
}
