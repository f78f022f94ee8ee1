import { addDays, type Day, type DayRange, maxDay } from '../domain/day';
import type { EventRecord, RecordTime } from '../domain/record';
import type { Kind } from '../domain/vocabulary';

/**
 * How records stand along a time axis, for the timeline, the printed strip and the cards of stories:
 * those known to the day as blocks on the line, all others as thin rails below it.
 */

/** Few colours, so that they can be told apart at this size; each has a line of rails. */
export const TONES = [
  'attack',
  'troop_movement',
  'camp_handover',
  'territorial_control',
  'other',
] as const satisfies readonly Kind[];
export type Tone = (typeof TONES)[number];

/** The colour of a kind: political records share that of the others. */
export const toneOf = (kind: Kind): Tone => (kind === 'political' ? 'other' : kind);

/** Facts of other pages stand on a line of their own, below those of the documents. */
export const CONTEXT_LINE = TONES.length;
export const RAIL_LINES = TONES.length + 1;

/** The line of rails of a record, from the top. */
export const railLineOf = ({ kind, tier }: Pick<EventRecord, 'kind' | 'tier'>): number =>
  tier === 'context' ? CONTEXT_LINE : TONES.indexOf(toneOf(kind));

/** The day of what is known to have happened on it and on no other; `null` for all else. */
export const exactDayOf = ({ span }: RecordTime): Day | null =>
  span.startMin === span.endMax ? span.startMin : null;

/** Days of a rail; how strong it is drawn says how sure it is. */
export interface RailPart extends DayRange {
  readonly opacity: number;
}

const SURE = 1;
/** It may have been on these days. */
const POSSIBLE = 0.5;
/** Towards an end that nobody reports. */
const FADE = [0.42, 0.3, 0.2, 0.1];
const FADE_STEP_DAYS = 4;

const partIf = (from: Day, to: Day, opacity: number): RailPart[] =>
  from <= to ? [{ from, to, opacity }] : [];

/** Fades away from `day`, which it leaves out; not beyond `bound`. */
function fadeBefore(day: Day, bound: Day): RailPart[] {
  return FADE.flatMap((opacity, step) =>
    partIf(
      maxDay(bound, addDays(day, -(step + 1) * FADE_STEP_DAYS)),
      addDays(day, -step * FADE_STEP_DAYS - 1),
      opacity,
    ),
  );
}
const fadeAfter = (day: Day): RailPart[] =>
  FADE.map((opacity, step) => ({
    from: addDays(day, step * FADE_STEP_DAYS + 1),
    to: addDays(day, (step + 1) * FADE_STEP_DAYS),
    opacity,
  }));

/**
 * The rail of a record: solid while it surely was, paler where it may have been, fading where its
 * beginning or end is not reported: the bounds of such an end are no dates that a source states.
 */
export function railOf({ span, startBasis, endBasis }: RecordTime): RailPart[] {
  const { startMin, startMax, endMin, endMax } = span;
  const isStated = startBasis === 'stated';
  const lasts = startMax <= endMin;
  if (!lasts)
    return isStated ? partIf(startMin, endMax, POSSIBLE) : fadeBefore(addDays(endMax, 1), startMin);
  return [
    ...(isStated
      ? partIf(startMin, addDays(startMax, -1), POSSIBLE)
      : fadeBefore(startMax, startMin)),
    ...partIf(startMax, endMin, SURE),
    ...partIf(addDays(endMin, 1), endMax, POSSIBLE),
    ...(endBasis === 'known_until' ? fadeAfter(endMax) : []),
  ];
}
