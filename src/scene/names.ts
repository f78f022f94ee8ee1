import type { PlaceId } from '../domain/ids';
import type { AreaLabel } from './areaLabels';
import { byZoom } from './byZoom';
import type { Frame } from './frame';
import { grownDiskRadius, isTownShown, LESSER_NAMES_ZOOM, sizeFactor } from './markSizes';
import type { LabelLine, LabelWish, Side } from './placeLabels';
import { wrapText } from './textWidth';
import type { SceneTown } from './towns';

/** The name of a town or an area that has records: it opens its place. */
export interface RecordName extends LabelWish {
  readonly place: PlaceId;
  readonly selected: boolean;
  /** Pixels of paper around the letters. */
  readonly halo: number;
}

/** The eight sides of a place, clockwise from north. */
const AROUND: readonly Side[] = [
  [0, -1],
  [1, -1],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
];
/** From the wanted side to both directions. */
const TURNS = [0, 1, -1, 2, -2, 3, -3, 4];

/** All sides of a place, first the one at this bearing in degrees clockwise from north. */
export const sidesFrom = (degrees: number): Side[] =>
  TURNS.map((turn) => AROUND[(Math.round(degrees / 45) + turn + 8) % 8] ?? [0, 1]);

const DETAIL_SCALE = 0.76;
const DETAIL_EMS = 14;

const detailLines = (details: readonly string[], size: number): LabelLine[] =>
  details
    .filter((detail) => detail !== '')
    .flatMap((detail) =>
      wrapText(detail, DETAIL_EMS * size, { size: size * DETAIL_SCALE, weight: 400 }),
    )
    .map((text) => ({ text, size: size * DETAIL_SCALE, weight: 400 }));

const isOnMap = ({ at }: SceneTown, frame: Frame): boolean => {
  const [x, y] = frame.project(at);
  return x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
};

/** Whether a town's name stands before all that happens there. */
const isFirst = ({ featured, selected }: SceneTown): boolean => featured || selected;

function nameOf(town: SceneTown, frame: Frame): RecordName {
  const { zoom } = frame;
  const factor = sizeFactor(frame);
  const size =
    factor *
    (town.featured ? byZoom(zoom, [3.5, 12], [8, 17]) : byZoom(zoom, [3.5, 10.5], [8, 14]));
  return {
    key: `town:${town.id}`,
    place: town.id,
    lines: [
      { text: town.name, size, weight: town.featured ? 600 : 400 },
      ...detailLines([town.camp], size),
    ],
    at: frame.project(town.at),
    sides: sidesFrom(town.nameSide),
    gap: grownDiskRadius(town, frame) + 3.5,
    needs: isFirst(town) ? 'always' : 'lines',
    selected: town.selected,
    halo: 1.8,
  };
}

/** The names that are never left out: those of the featured towns and of the chosen one. */
export const firstNames = (towns: readonly SceneTown[], frame: Frame): RecordName[] =>
  towns
    .filter((town) => isFirst(town) && isOnMap(town, frame))
    .sort((a, b) => Number(b.featured) - Number(a.featured))
    .map((town) => nameOf(town, frame));

/** Names of the lesser towns, which stand where they have room. */
export const lesserNames = (towns: readonly SceneTown[], frame: Frame): RecordName[] =>
  frame.zoom < LESSER_NAMES_ZOOM
    ? []
    : towns
        .filter((town) => !isFirst(town) && isTownShown(town, frame.zoom) && isOnMap(town, frame))
        .sort((a, b) => b.records - a.records)
        .map((town) => nameOf(town, frame));

/** Names of areas; the one that is hatched says what its hatching means, the others how many records they have. */
export const areaNames = (
  labels: readonly AreaLabel[],
  hatched: PlaceId | undefined,
  frame: Frame,
): RecordName[] =>
  labels.map(({ place, at, name, count, meaning, selected }): RecordName => {
    const size = sizeFactor(frame) * byZoom(frame.zoom, [3.5, 11], [6, 13]);
    return {
      key: `area:${place}`,
      place,
      lines: [
        ...wrapText(name, 13 * size, { size, weight: 400, spacing: 0.04 }).map(
          (text): LabelLine => ({ text, size, weight: 400, spacing: 0.04 }),
        ),
        ...detailLines(place === hatched && meaning.length > 0 ? meaning : [count], size),
      ],
      at: frame.project(at),
      sides: [
        [0, 0],
        [0, -1],
        [0, 1],
        [1, 0],
        [-1, 0],
      ],
      gap: 8,
      needs: 'lines',
      selected,
      halo: 2.2,
    };
  });
