/** Which days keep the time axis open, and what a record weighs in its bins: records and own events alike. */

/**
 * A stretch longer than this in which no known day or month falls is folded. A year: a lull within a
 * year belongs to one story and its length should be seen; the silence between two stories would
 * leave most of the track empty.
 */
export const FOLD_GAP_DAYS = 365;

/** The longest month: an end known within this many days anchors the axis, a vaguer one does not. */
export const ANCHOR_DAYS = 31;

/**
 * Weight in a bin of a record that lasts through it without beginning there: enough for a rail
 * along the foot of the histogram, too little to drown what happened.
 */
export const LASTING_WEIGHT = 0.15;

/**
 * Least weight in a bin of a record that may lie there. Evenly spread, a record known to the year
 * would fade to nothing; with this it stays a visible haze over its year.
 */
export const POSSIBLE_MIN_WEIGHT = 0.15;
