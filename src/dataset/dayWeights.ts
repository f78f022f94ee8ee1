/** How much records weigh in a bin of days where they do not count one. */

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
