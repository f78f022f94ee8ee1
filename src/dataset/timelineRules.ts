/** Which days keep the time axis open, for records and own events alike, and what own events weigh in their bars. */

/** A shorter stretch is not folded: a lull of some months belongs to one story, and its length should be seen. */
export const FOLD_GAP_DAYS = 120;

/** The longest month: an end known within this many days anchors the axis, a vaguer one does not. */
export const ANCHOR_DAYS = 31;

/** Weight in a bin of an event that lasts through it without beginning there: too little to drown what happened. */
export const LASTING_WEIGHT = 0.15;

/** Least weight in a bin of events that may lie there: spread over a year they would fade to nothing. */
export const POSSIBLE_MIN_WEIGHT = 0.15;
