import type { Dataset } from '../dataset/dataset';
import type { PlaceId } from '../domain/ids';
import type { Position } from '../domain/position';
import { shapesOf } from '../domain/shape';
import {
  type Box,
  between,
  boxAround,
  FULL_SIZES,
  type HubSides,
  hubSides,
  MOST_FANNED,
  MOST_SINGLE_MARKS,
  markBoxes,
  nameBox,
  overlapOf,
  SIDES,
  SMALL_SIZES,
} from './hubLayout';

/** A town of the dataset with everything that may be shown there at any time. */
interface Town {
  readonly id: PlaceId;
  readonly at: Position;
  readonly name: string;
  readonly featured: boolean;
  /** Symbols around it where every record is in view: single marks, or a stack a kind. */
  readonly symbols: number;
  /** The same close up. */
  readonly symbolsNear: number;
  /** Far ends of its movements. */
  readonly ways: readonly Position[];
}

/** The zoom of a small map's first view: there towns stand closest. */
const CROWDED_ZOOM = 4.5;
const PX_PER_DEGREE = (512 * 2 ** CROWDED_ZOOM) / 360;
const DISK_PX = 8;
/** Square pixels that a degree away from the wished side is worth. */
const WISH_WEIGHT = 1.5;
const ROUNDS = 4;
const WAY_STEP_PX = 10;
/** Nothing further away than this can meet what stands around a town. */
const NEAR_PX = 170;

type Sort = 'name' | 'lesserName' | 'mark' | 'disk' | 'way';

/** What stands somewhere, or may. */
interface Thing {
  readonly box: Box;
  readonly sort: Sort;
}

/** How bad it is that two things meet: a name that must be read is to stay clear of every mark. */
const WEIGHTS: Readonly<Record<Sort, Readonly<Record<Sort, number>>>> = {
  name: { name: 60, lesserName: 1, mark: 40, disk: 20, way: 1 },
  // A lesser name is left out where it has no room.
  lesserName: { name: 1, lesserName: 0.1, mark: 0.1, disk: 0.1, way: 0 },
  mark: { name: 40, lesserName: 0.1, mark: 1, disk: 1, way: 3 },
  disk: { name: 20, lesserName: 0.1, mark: 1, disk: 0, way: 0 },
  way: { name: 1, lesserName: 0, mark: 3, disk: 0, way: 0 },
};

/** Screen pixels at that zoom, y down; latitudes this close to each other need no projection. */
const onScreen = ([lon, lat]: Position): Position => [
  lon * PX_PER_DEGREE,
  (-lat * PX_PER_DEGREE) / Math.cos((17 * Math.PI) / 180),
];

function townsOf({ events, places }: Dataset): Town[] {
  const ways = new Map<PlaceId, Position[]>();
  const kinds = new Map<PlaceId, string[]>();
  const add = <Item>(lists: Map<PlaceId, Item[]>, id: PlaceId, item: Item) => {
    const list = lists.get(id);
    if (list) list.push(item);
    else lists.set(id, [item]);
  };
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
    const symbolsWhere = (most: number) => (here.length > most ? new Set(here).size : here.length);
    return {
      id,
      at,
      name: name.en,
      featured,
      symbols: symbolsWhere(MOST_SINGLE_MARKS),
      symbolsNear: symbolsWhere(MOST_FANNED),
      ways: ways.get(id) ?? [],
    };
  });
}

const indexOf = (side: number): number => (SIDES as readonly number[]).indexOf(side);

const markThings = (town: Town, side: number): Thing[] =>
  markBoxes(onScreen(town.at), town.symbols, side, SMALL_SIZES).map((box) => ({
    box,
    sort: 'mark',
  }));

const nameThing = (town: Town, side: number): Thing => ({
  box: nameBox(onScreen(town.at), town.name, side, SMALL_SIZES),
  sort: town.featured ? 'name' : 'lesserName',
});

/** Boxes along the movements of all time, clear of their ends. */
const wayThings = (towns: readonly Town[]): Thing[] =>
  towns.flatMap(({ at, ways }) =>
    ways.flatMap((far) => {
      const [a, b] = [onScreen(at), onScreen(far)];
      const steps = Math.floor(Math.hypot(b[0] - a[0], b[1] - a[1]) / WAY_STEP_PX);
      // Each way is told from both of its ends: half of it is enough.
      return Array.from({ length: Math.floor(steps / 2) }, (_, index): Thing => {
        const share = (index + 1) / steps;
        const point: Position = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
        return { box: boxAround(point, WAY_STEP_PX / 2), sort: 'way' };
      });
    }),
  );

/** How badly things meet others, in weighted square pixels. */
function meeting(things: readonly Thing[], others: readonly Thing[]): number {
  let sum = 0;
  for (const { box, sort } of things)
    for (const other of others) sum += WEIGHTS[sort][other.sort] * overlapOf(box, other.box);
  return sum;
}

const isNear =
  ([x, y]: Position) =>
  ({ box }: Thing): boolean =>
    Math.abs((box.left + box.right) / 2 - x) < NEAR_PX &&
    Math.abs((box.top + box.bottom) / 2 - y) < NEAR_PX;

/** How much of a town's name its own marks cover with each pair of sides, in weighted square pixels. */
function selfCoverings(town: Town): Choice['pairs'] {
  const at = onScreen(town.at);
  const looks = [
    { sizes: SMALL_SIZES, count: town.symbols },
    { sizes: FULL_SIZES, count: town.symbolsNear },
  ].map(({ sizes, count }) => ({
    marks: SIDES.map((side) => markBoxes(at, count, side, sizes)),
    names: SIDES.map((side) => nameBox(at, town.name, side, sizes)),
  }));
  const covered = (marks: number, name: number): number => {
    let sum = 0;
    for (const look of looks) {
      const box = look.names[name];
      for (const mark of (box && look.marks[marks]) ?? [])
        sum += box ? WEIGHTS.name.mark * overlapOf(box, mark) : 0;
    }
    return sum;
  };
  return SIDES.flatMap((marks, i) =>
    SIDES.map((name, j) => ({ sides: { marks, name }, cost: covered(i, j) })),
  );
}

/** What a town alone decides: its wished sides, and how badly each pair of sides would meet itself. */
interface Choice {
  readonly town: Town;
  readonly wished: HubSides;
  /** What stands on each of `SIDES` in turn if it is chosen. */
  readonly marks: readonly (readonly Thing[])[];
  readonly names: readonly Thing[];
  readonly pairs: readonly { readonly sides: HubSides; readonly cost: number }[];
}

const choiceOf = (town: Town, everywhere: readonly Position[]): Choice => ({
  town,
  wished: hubSides(town.at, everywhere, town.ways),
  marks: SIDES.map((side) => markThings(town, side)),
  names: SIDES.map((side) => nameThing(town, side)),
  pairs: selfCoverings(town),
});

/** What stands around a town whose sides are these. */
const standing = ({ marks, names }: Choice, sides: HubSides): readonly Thing[] => [
  ...(marks[indexOf(sides.marks)] ?? []),
  ...names.slice(indexOf(sides.name), indexOf(sides.name) + 1),
];

/** The sides where least meets; among equals those nearest to the wished ones. */
function freestSides({ wished, marks, names, pairs }: Choice, others: readonly Thing[]): HubSides {
  const costs = new Map(
    SIDES.map((side, index) => {
      const name = names[index];
      return [
        side as number,
        {
          marks: meeting(marks[index] ?? [], others) + WISH_WEIGHT * between(side, wished.marks),
          name: meeting(name ? [name] : [], others) + WISH_WEIGHT * between(side, wished.name),
        },
      ];
    }),
  );
  const costOf = ({ sides, cost }: Choice['pairs'][number]): number =>
    cost + (costs.get(sides.marks)?.marks ?? 0) + (costs.get(sides.name)?.name ?? 0);
  return pairs.reduce((best, pair) => (costOf(pair) < costOf(best) ? pair : best)).sides;
}

/** The sides of each town. */
export type KnownSides = readonly (readonly [PlaceId, HubSides])[];

/** By version: the same dataset comes twice, without its details and with them. */
let known: { readonly version: string; readonly sides: ReadonlyMap<PlaceId, HubSides> } | null =
  null;

/** Takes the sides for this version of the dataset from the build, which has reckoned them. */
export function knowTownSides(version: string, sides: KnownSides): void {
  known = { version, sides: new Map(sides) };
}

/**
 * Which sides of each town its marks and its name take. It depends on nothing that is in view, so
 * that nothing moves with the time: every record is reckoned with, at the zoom where towns stand
 * closest. Towns give way to each other in turns, those that are always named first.
 */
export function townSides(dataset: Dataset): ReadonlyMap<PlaceId, HubSides> {
  if (known?.version === dataset.version) return known.sides;
  const towns = townsOf(dataset).sort(
    (a, b) => Number(b.featured) - Number(a.featured) || b.symbols - a.symbols,
  );
  const fixed: Thing[] = [
    ...towns.map(({ at }): Thing => ({ box: boxAround(onScreen(at), DISK_PX), sort: 'disk' })),
    ...wayThings(towns),
  ];
  const everywhere = towns.map(({ at }) => at);
  const choices = towns.map((town) => choiceOf(town, everywhere));
  const sides = new Map<PlaceId, HubSides>();
  const placed = new Map<PlaceId, readonly Thing[]>();
  let changed = true;
  for (let round = 0; round < ROUNDS && changed; round++) {
    changed = false;
    for (const choice of choices) {
      const { town } = choice;
      const before = sides.get(town.id);
      placed.delete(town.id);
      const near = [...fixed, ...[...placed.values()].flat()].filter(isNear(onScreen(town.at)));
      const chosen = freestSides(choice, near);
      changed ||= before?.marks !== chosen.marks || before.name !== chosen.name;
      sides.set(town.id, chosen);
      placed.set(town.id, standing(choice, chosen));
    }
  }
  known = { version: dataset.version, sides };
  return sides;
}
