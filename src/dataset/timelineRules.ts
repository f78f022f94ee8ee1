/** Which days keep the time axis open: for records and own events alike. */

/** A shorter stretch is not folded: a lull of some months belongs to one story, and its length should be seen. */
export const FOLD_GAP_DAYS = 120;

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
