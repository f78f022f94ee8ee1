import type { EventRecord } from '../../domain/record';
import type { Presence, TimeSpan } from '../../domain/timeSpan';
import type { Kind, Precision, Status } from '../../domain/vocabulary';

/**
 * When a record of ours and an imported row may tell the same occurrence. The rules are wide on
 * purpose: a match says "look here", and the reader judges.
 */

/**
 * How far an imported row may lie from our named point, in km. A file's "exact" is a town or village
 * known by name, with coordinates of another gazetteer than ours and an extent of its own: 10 km. Its
 * "near" is a point some way off a named place (UCDP's second level of precision says "within about
 * 25 km").
 */
export const REACH_KM = { exact: 10, near: 25 } as const;
/**
 * Rows that are known to the region only carry the middle of some district or region. Those
 * of a desert are two to three hundred kilometres across: their middle may lie so far from what
 * happened, and says no more than "perhaps".
 */
export const REGION_REACH_KM = 150;
/** Longer than a month, two records overlap by being long: that alone says little. */
const BRIEF_DAYS = 31;

/** How far a row of this precision may lie from our point; `null`: its position says nothing. */
export function reachOf(precision: Precision): number | null {
  switch (precision) {
    case 'exact':
    case 'near':
      return REACH_KM[precision];
    case 'region':
      return REGION_REACH_KM;
    // A country's middle is no place, and all that happened in the country would match.
    case 'country':
      return null;
  }
}

/** Kinds under which files and ours may code one occurrence differently, besides the same kind. */
const ALSO: readonly (readonly [Kind, Kind])[] = [
  // A battle for a town: UCDP counts the deaths, the documents tell who held it afterwards.
  ['attack', 'territorial_control'],
  // A force leaves: ACLED has one code for moves of forces and for bases given up or set up.
  ['troop_movement', 'camp_handover'],
  // ACLED's "non-violent transfer of territory" covers camps as well as towns.
  ['camp_handover', 'territorial_control'],
  // Where statements end and other developments begin differs from codebook to codebook.
  ['political', 'other'],
];

/** Whether two kinds may stand for one occurrence. */
export const kindsMatch = (a: Kind, b: Kind): boolean =>
  a === b || ALSO.some(([one, other]) => (a === one && b === other) || (a === other && b === one));

/** Whether a span is short enough for an overlap with it to say something. */
export const isBrief = ({ startMin, endMax }: TimeSpan): boolean => endMax - startMin < BRIEF_DAYS;

/** Three-valued overlap of two spans: in every reading of their imprecise dates, in some, or in none. */
export function overlapOf(a: TimeSpan, b: TimeSpan): Presence {
  if (a.startMin > b.endMax || b.startMin > a.endMax) return 'out';
  return a.startMax <= b.endMin && b.startMax <= a.endMin ? 'certain' : 'possible';
}

const COMPARED: Readonly<Record<Status, boolean>> = {
  occurred: true,
  ongoing: true,
  claimed: true,
  disputed: true,
  // What was only planned is in no file of what happened.
  planned: false,
  superseded: false,
};

/** Whether a record can be held against other data: it has a date, and somebody says that it happened. */
export const isCompared = ({ time, status }: EventRecord): boolean =>
  time !== undefined && COMPARED[status];
