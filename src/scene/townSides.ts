import type { Dataset } from '../dataset/dataset';
import type { PlaceId } from '../domain/ids';
import { shapesOf } from '../domain/shape';
import {
  type Box,
  between,
  boxAround,
  FULL_SIZES,
  type HubSides,
  hubSides,
  MOST_SINGLE_MARKS,
  markBoxes,
  nameBox,
  overlapOf,
  SIDES,
  SMALL_SIZES,
} from './hubLayout';
import type { Position } from './sceneInput';

/** A town of the dataset with all that any time may show there. */
interface Town {
  readonly id: PlaceId;
  readonly at: Position;
  readonly name: string;
  readonly featured: boolean;
  /** Symbols around it where every record is in view: single marks, or a stack a kind. */
  readonly symbols: number;
  /** Symbols around it close up. */
  readonly records: number;
  /** Far ends of its movements. */
  readonly ways: readonly Position[];
}

/** The zoom that shows all of Mali: there towns stand closest. */
const CROWDED_ZOOM = 4.5;
const PX_PER_DEGREE = (512 * 2 ** CROWDED_ZOOM) / 360;
const DISK_PX = 8;
/** Covering a name that must be read is worst; a lesser one is left out where it has no room. */
const FEATURED_NAME_WEIGHT = 40;
const LESSER_NAME_WEIGHT = 0.1;
/** Square pixels that a degree away from the wished side is worth. */
const WISH_WEIGHT = 0.4;
const ROUNDS = 6;

/** What is placed already, and how bad it is to cover it. */
interface Taken {
  readonly box: Box;
  readonly weight: number;
}

/** Screen pixels at that zoom, y down; latitudes this close to each other need no projection. */
const onScreen = ([lon, lat]: Position): Position => [
  lon * PX_PER_DEGREE,
  (-lat * PX_PER_DEGREE) / Math.cos((17 * Math.PI) / 180),
];

function townsOf({ events, places }: Dataset): Town[] {
  const ways = new Map<PlaceId, Position[]>();
  const kinds = new Map<PlaceId, string[]>();
  const add = <Item>(lists: Map<PlaceId, Item[]>, id: PlaceId, item: Item) =>
    lists.set(id, [...(lists.get(id) ?? []), item]);
  for (const event of events)
    for (const shape of shapesOf(event, places)) {
      if (shape.type === 'area') continue;
      if (shape.type !== 'movement') add(kinds, shape.place, event.kind);
      else if (shape.from && shape.to) {
        add(ways, shape.from.place, shape.to.at);
        add(ways, shape.to.place, shape.from.at);
      } else {
        const end = shape.from ?? shape.to;
        if (end) add(kinds, end.place, event.kind);
      }
    }
  return [...places.values()].flatMap(({ id, kind, at, name, featured }) => {
    if (kind !== 'town' || !at) return [];
    const here = kinds.get(id) ?? [];
    const symbols = here.length > MOST_SINGLE_MARKS ? new Set(here).size : here.length;
    return {
      id,
      at,
      name: name.en,
      featured,
      symbols,
      records: here.length,
      ways: ways.get(id) ?? [],
    };
  });
}

const boxesOf = (town: Town, { marks, name }: HubSides): Taken[] => [
  ...markBoxes(onScreen(town.at), town.symbols, marks, SMALL_SIZES).map((box) => ({
    box,
    weight: 1,
  })),
  {
    box: nameBox(onScreen(town.at), town.name, name, SMALL_SIZES),
    weight: town.featured ? FEATURED_NAME_WEIGHT : LESSER_NAME_WEIGHT,
  },
];

/** How much of what is placed a group of boxes covers or is covered by, in weighted square pixels. */
const covering = (boxes: readonly Taken[], taken: readonly Taken[]): number =>
  boxes.reduce(
    (sum, { box, weight }) =>
      taken.reduce(
        (all, other) => all + Math.max(weight, other.weight) * overlapOf(box, other.box),
        sum,
      ),
    0,
  );

/** How much of a town's name its own marks cover, in weighted square pixels. */
function selfCovering(town: Town, { marks, name }: HubSides): number {
  const at = onScreen(town.at);
  const looks = [
    { sizes: SMALL_SIZES, count: town.symbols },
    { sizes: FULL_SIZES, count: town.records },
  ];
  return looks.reduce((sum, { sizes, count }) => {
    const box = nameBox(at, town.name, name, sizes);
    return markBoxes(at, count, marks, sizes).reduce(
      (all, mark) => all + FEATURED_NAME_WEIGHT * overlapOf(box, mark),
      sum,
    );
  }, 0);
}

/** The sides that cover least; among equals those nearest to the wished ones. */
function freestSides(town: Town, wished: HubSides, taken: readonly Taken[]): HubSides {
  const costs = SIDES.map((side) => {
    const boxes = boxesOf(town, { marks: side, name: side });
    return {
      side,
      marks: covering(boxes.slice(0, -1), taken) + WISH_WEIGHT * between(side, wished.marks),
      name: covering(boxes.slice(-1), taken) + WISH_WEIGHT * between(side, wished.name),
    };
  });
  let best = wished;
  let least = Number.POSITIVE_INFINITY;
  for (const marks of costs)
    for (const name of costs) {
      const sides = { marks: marks.side, name: name.side };
      const cost = marks.marks + name.name + selfCovering(town, sides);
      if (cost >= least) continue;
      best = sides;
      least = cost;
    }
  return best;
}

const known = new WeakMap<Dataset, ReadonlyMap<PlaceId, HubSides>>();

/**
 * Which sides of each town its marks and its name take. It depends on nothing that is in view, so
 * that nothing moves with the time: every record is reckoned with, at the zoom where towns stand
 * closest. Towns give way to each other in turns, those that are always named first.
 */
export function townSides(dataset: Dataset): ReadonlyMap<PlaceId, HubSides> {
  const before = known.get(dataset);
  if (before) return before;
  const towns = townsOf(dataset).sort(
    (a, b) => Number(b.featured) - Number(a.featured) || b.symbols - a.symbols,
  );
  const disks = towns.map(({ at }) => ({ box: boxAround(onScreen(at), DISK_PX), weight: 1 }));
  const everywhere = towns.map(({ at }) => at);
  const wishes = new Map(towns.map(({ id, at, ways }) => [id, hubSides(at, everywhere, ways)]));
  const sides = new Map<PlaceId, HubSides>();
  for (let round = 0; round < ROUNDS; round++)
    for (const town of towns) {
      const others = towns.flatMap((other) => {
        const placed = other === town ? undefined : sides.get(other.id);
        return placed ? boxesOf(other, placed) : [];
      });
      const wished = wishes.get(town.id) ?? { marks: 0, name: 180 };
      sides.set(town.id, freestSides(town, wished, [...disks, ...others]));
    }
  known.set(dataset, sides);
  return sides;
}
