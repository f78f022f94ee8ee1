import type { EventId, PlaceId } from '../domain/ids';
import type { Position } from '../domain/position';
import type { EventRecord } from '../domain/record';
import { KINDS, type Kind, TIERS } from '../domain/vocabulary';
import type { OutlineStyle, SymbolLook } from '../marks/symbols';
import { fanOffsets, MOST_FANNED, type PixelOffset } from './hubLayout';
import type { Hub, HubMark, Hubs } from './hubs';
import { lookOf } from './lookOf';
import { isChosenPlace, isShown, type SceneInput, type SceneRef } from './sceneInput';

/** Of a mark that stands for what was last reported before the day looked at. */
export interface Ghost {
  /** "20 days earlier". */
  readonly age: string;
  /** What was reported; empty where the town's name says it already. */
  readonly title: string;
}

/** A symbol beside its place: one record, or a stack of records of one kind. */
export interface SceneMark {
  /** The same from one scene to the next for the same record at the same place. */
  readonly key: string;
  readonly ref: SceneRef;
  /** The records it stands for, in order of time; more than one in a stack. */
  readonly events: readonly EventId[];
  readonly place: PlaceId;
  readonly at: Position;
  /**
   * Pixels right and down of the place, at full symbol size; `null` for one of the strip that stands
   * beside a place seen from afar.
   */
  readonly offset: PixelOffset | null;
  readonly look: SymbolLook;
  /** Degrees clockwise from east in which a movement with one known end leaves or reaches its place. */
  readonly heading: number | null;
  readonly certain: boolean;
  readonly selected: boolean;
  /** Of what was last reported before the day looked at; absent for what is in view. */
  readonly ghost?: Ghost | undefined;
}

const OUTLINE_ORDER: readonly OutlineStyle[] = ['solid', 'dashed', 'dotted'];

/** Records of the documents stand nearest to their place, context around them; each in order of time. */
const documentsFirst = (marks: Iterable<HubMark>): HubMark[] =>
  [...marks].sort((a, b) => TIERS.indexOf(a.event.tier) - TIERS.indexOf(b.event.tier));

/** From near, and where it is chosen, a place shows each of its records, unless there are too many. */
export const isOpen = (input: SceneInput, place: PlaceId, records: number): boolean =>
  records <= MOST_FANNED && (input.closeUp || isChosenPlace(input, place));

/** Away from the place or towards it, whichever end is known: of no other place is anything said. */
function headingOf({ end }: HubMark, [x, y]: PixelOffset): number | null {
  if (end === null) return null;
  const outward = (Math.atan2(y, x) * 180) / Math.PI;
  return Math.round(end === 'from' ? outward : outward + 180);
}

function singleMarks(input: SceneInput, place: PlaceId, hub: Hub, marks: readonly HubMark[]) {
  const offsets = fanOffsets(marks.length, hub.sides.marks);
  return marks.map((mark, index): SceneMark => {
    const offset = offsets[index] ?? [0, 0];
    return {
      key: `${mark.event.id}@${place}`,
      ref: { type: 'event', id: mark.event.id },
      events: [mark.event.id],
      place,
      at: hub.at,
      offset,
      look: lookOf(mark.event),
      heading: headingOf(mark, offset),
      certain: mark.certain,
      selected: isShown(input, mark.event.id),
    };
  });
}

/** The look of the surest record: what occurred before what is claimed, the documents before context. */
const surestLook = (events: readonly EventRecord[], kind: Kind): SymbolLook => {
  const looks = events.map(lookOf);
  const outlines = new Set(looks.map(({ outline }) => outline));
  return {
    kind,
    outline: OUTLINE_ORDER.find((outline) => outlines.has(outline)) ?? 'solid',
    tier: looks.some(({ tier }) => tier === 'corpus') ? 'corpus' : 'context',
  };
};

function stackedMarks(
  input: SceneInput,
  place: PlaceId,
  hub: Hub,
  marks: readonly HubMark[],
): SceneMark[] {
  const stacks = KINDS.map((kind) => ({
    kind,
    stack: marks.filter(({ event }) => event.kind === kind),
  })).filter(({ stack }) => stack.length > 0);
  return stacks.map(({ kind, stack }): SceneMark => {
    const [only] = stack;
    const single = stack.length === 1 && only !== undefined;
    return {
      key: `${kind}@${place}`,
      ref: single ? { type: 'event', id: only.event.id } : { type: 'place', id: place, kind },
      events: stack.map(({ event }) => event.id),
      place,
      at: hub.at,
      offset: null,
      look: single
        ? lookOf(only.event)
        : surestLook(
            stack.map(({ event }) => event),
            kind,
          ),
      heading: null,
      certain: stack.some(({ certain }) => certain),
      selected: stack.some(({ event }) => isShown(input, event.id)),
    };
  });
}

/** The marks around every place with a record in view. */
export function marksOf(input: SceneInput, hubs: Hubs): SceneMark[] {
  return [...hubs].flatMap(([place, hub]) => {
    const marks = documentsFirst(hub.marks.values());
    return isOpen(input, place, marks.length)
      ? singleMarks(input, place, hub, marks)
      : stackedMarks(input, place, hub, marks);
  });
}

/** Attacks lie on top, then the other kinds in the order of the legend; what is chosen above all. */
export const inDrawingOrder = (marks: readonly SceneMark[]): SceneMark[] =>
  [...marks].sort(
    (a, b) =>
      Number(a.selected) - Number(b.selected) ||
      KINDS.indexOf(b.look.kind) - KINDS.indexOf(a.look.kind),
  );
