/** Which days keep the time axis open, of records and of own events alike. */

/**
 * A stretch longer than this in which no known day or month falls is folded. A year: a lull within a
 * year belongs to one story and its length should be seen; the silence between two stories would
 * leave most of the track empty.
 */
export const FOLD_GAP_DAYS = 365;

/** The longest month: an end known within this many days anchors the axis, a vaguer one does not. */
export const ANCHOR_DAYS = 31;
