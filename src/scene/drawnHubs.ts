import type { EventId, PlaceId } from '../domain/ids';
import type { OutlineStyle, SymbolLook } from '../marks/symbols';
import type { Frame, Point } from './frame';
import {
  COUNT_PX,
  DOT_PX,
  diskRadius,
  isDot,
  isTownShown,
  MOST_SYMBOLS,
  markScale,
  POINTER_PX,
  sizeFactor,
  symbolSize,
} from './markSizes';
import { type Ghost, inDrawingOrder, type SceneMark } from './marks';
import { sidesFrom } from './names';
import { type Box, boxAroundPoint } from './placeLabels';
import type { SceneRef } from './sceneInput';
import { type PlacedStrip, placeStrips, type StripWish } from './strips';
import type { SceneTown } from './towns';

/** A town's disk, whose area tells the number of records. */
export interface DrawnDisk {
  readonly type: 'disk';
  readonly place: PlaceId;
  readonly name: string;
  readonly at: Point;
  readonly radius: number;
  readonly featured: boolean;
  readonly selected: boolean;
  /** The records of all marks there. */
  readonly events: readonly EventId[];
}

/** From a place to its strip, where that stands away from it. */
export interface DrawnLeader {
  readonly type: 'leader';
  readonly place: PlaceId;
  readonly from: Point;
  readonly to: Point;
}

/** One record, or a stack of records of one kind. */
export interface DrawnMark {
  readonly type: 'mark';
  readonly key: string;
  readonly ref: SceneRef;
  readonly events: readonly EventId[];
  readonly place: PlaceId;
  /** Its middle. */
  readonly at: Point;
  /** Side of the symbol, or diameter of the dot. */
  readonly size: number;
  readonly form: 'symbol' | 'dot';
  readonly look: SymbolLook;
  /** The number of its records, and where the figure begins; `null` for a single one. */
  readonly count: { readonly at: Point; readonly font: number; readonly text: string } | null;
  /** Head beside the symbol of a movement with one known end; degrees clockwise from east. */
  readonly pointer: { readonly at: Point; readonly rotation: number } | null;
  readonly certain: boolean;
  readonly selected: boolean;
  /** Of what was last reported before the day looked at. */
  readonly ghost?: Ghost | undefined;
}

/** Of the square that strips leave free around a featured town: their middles stay out of its reach. */
const FEATURED_ROOM_PX = 16;

const onPixels = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

/** The disks of the towns that show. */
export function drawnDisks(
  towns: readonly SceneTown[],
  marks: readonly SceneMark[],
  frame: Frame,
): DrawnDisk[] {
  return towns
    .filter((town) => isTownShown(town, frame.zoom))
    .map((town) => ({
      type: 'disk',
      place: town.id,
      name: town.name,
      at: frame.project(town.at),
      radius: diskRadius(town, frame),
      featured: town.featured,
      selected: town.selected,
      events: marks.filter(({ place }) => place === town.id).flatMap(({ events }) => events),
    }));
}

/** A head outside the symbol: out of the place, or into it. */
function pointerOf({ heading, offset }: SceneMark, [x, y]: Point, size: number) {
  if (heading === null || offset === null) return null;
  const length = Math.hypot(...offset) || 1;
  const outside = size / 2 + POINTER_PX / 2;
  const at: Point = [x + (offset[0] / length) * outside, y + (offset[1] / length) * outside];
  return { at, rotation: heading };
}

/** The marks of places that are open: each record on its own, in arcs around its place. */
export function drawnFans(marks: readonly SceneMark[], frame: Frame): DrawnMark[] {
  const factor = sizeFactor(frame);
  const size = symbolSize(frame.zoom) * factor;
  return inDrawingOrder(marks).flatMap((mark): DrawnMark[] => {
    if (mark.offset === null) return [];
    const [x, y] = frame.project(mark.at);
    const scale = markScale(frame.zoom) * factor;
    const at = onPixels([x + mark.offset[0] * scale, y + mark.offset[1] * scale]);
    return [
      {
        ...sharedOf(mark),
        at,
        size,
        form: 'symbol',
        count: null,
        pointer: pointerOf(mark, at, size),
      },
    ];
  });
}

const sharedOf = ({ key, ref, events, place, look, certain, selected, ghost }: SceneMark) =>
  ({ type: 'mark', key, ref, events, place, look, certain, selected, ghost }) as const;

/** What falls to dots first where there are more symbols than can be read: plans and claims that only may lie in the window. */
const SURENESS: readonly OutlineStyle[] = ['solid', 'dashed', 'dotted'];
const unsure = ({ certain, look, selected }: SceneMark): number =>
  selected ? -1 : (certain ? 0 : SURENESS.length) + SURENESS.indexOf(look.outline);

/** The marks that are drawn as dots. */
function dotsAmong(marks: readonly SceneMark[], zoom: number): ReadonlySet<string> {
  const dots = marks.filter(({ look }) => isDot(look, zoom));
  const symbols = marks
    .filter(({ look }) => !isDot(look, zoom))
    .sort((a, b) => unsure(a) - unsure(b));
  return new Set([...dots, ...symbols.slice(MOST_SYMBOLS)].map(({ key }) => key));
}

interface Strips {
  readonly marks: readonly DrawnMark[];
  readonly leaders: readonly DrawnLeader[];
  /** Places whose dot stands where their disk would. */
  readonly covered: ReadonlySet<PlaceId>;
}

/** The marks of places seen from afar: in strips beside them, clear of what is taken. */
export function drawnStrips(
  marks: readonly SceneMark[],
  towns: readonly SceneTown[],
  disks: readonly DrawnDisk[],
  taken: readonly Box[],
  frame: Frame,
): Strips {
  const closed = marks.filter(({ offset }) => offset === null);
  const dots = dotsAmong(closed, frame.zoom);
  const townOf = new Map(towns.map((town) => [town.id, town]));
  const boxes = disks.map(({ at, radius, featured }) =>
    boxAroundPoint(at, Math.max(2 * radius + 2, featured ? FEATURED_ROOM_PX : 0)),
  );
  const wishes = disks.flatMap((disk, index): (StripWish & { place: PlaceId })[] => {
    const town = townOf.get(disk.place);
    const own = boxes[index];
    const here = closed.filter(({ place }) => place === disk.place);
    const inside =
      disk.at[0] >= 0 && disk.at[1] >= 0 && disk.at[0] <= frame.width && disk.at[1] <= frame.height;
    if (!town || !own || here.length === 0 || !inside) return [];
    const alone = here.length === 1 && here.every(({ key }) => dots.has(key)) && !town.featured;
    const around = sidesFrom(town.marksSide);
    return [
      {
        key: town.id,
        place: town.id,
        at: disk.at,
        gap: disk.radius + 4,
        sides: alone ? [[0, 0], ...around] : around,
        slots: here.map((mark) => ({ mark, isDot: dots.has(mark.key) })),
        disk: own,
      },
    ];
  });
  // Those with words of a source, in their own order, before those that are only dots.
  const ordered = [...wishes].sort(
    (a, b) =>
      Number(a.slots.every((slot) => slot.isDot)) - Number(b.slots.every((slot) => slot.isDot)),
  );
  const strips = placeStrips(ordered, taken, boxes, frame);
  return {
    marks: strips.flatMap((strip) => marksOfStrip(strip, frame)),
    leaders: strips.flatMap(({ key, leader }) => {
      const town = townOf.get(key as PlaceId);
      return leader && town
        ? [{ type: 'leader', place: town.id, from: leader[0], to: leader[1] }]
        : [];
    }),
    covered: new Set(strips.flatMap(({ key, onPlace }) => (onPlace ? [key as PlaceId] : []))),
  };
}

function marksOfStrip({ slots }: PlacedStrip, frame: Frame): DrawnMark[] {
  const font = COUNT_PX.font * sizeFactor(frame);
  return slots.map(({ mark, middle, size, isDot: dot, count }) => ({
    ...sharedOf(mark),
    at: dot ? middle : onPixels(middle),
    size: dot ? DOT_PX * sizeFactor(frame) : size,
    form: dot ? 'dot' : 'symbol',
    count: count && { at: count, font, text: String(mark.events.length) },
    pointer: null,
  }));
}
