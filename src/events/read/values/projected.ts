/** No turn of the globe is longer: such a number is a length, or another mistake. */
const FULL_CIRCLE = 360;

/** MGRS (`30Q ZE 12345 67890`), also with fewer digits, and UTM with its zone (`30Q 816000 1800000`). */
const MGRS = /^\d{1,2} ?[c-hj-np-x] ?[a-hj-np-z]{2} ?(?:\d{1,5} \d{1,5}|(?:\d\d){1,5})$/i;
const UTM =
  /^(?:utm )?\d{1,2} ?[c-hj-np-x],? ?\d{6}(?:\.\d+)?(?: ?m)? ?e?[ ,;]{1,2}\d{6,7}(?:\.\d+)?(?: ?m)? ?n?$/i;
/** Open location codes, whole (`7CXXC2CC+XX`) or with the town they are short for (`C2CC+XX Gao`). */
const PLUS_CODE = /^(?:[2-9cfghjmpqrvwx]{4}){1,2}\+[2-9cfghjmpqrvwx]{2,7}(?:,? \D+)?$/i;
const LONGEST = 40;

/** Whether a text is a reference of a military or UTM grid, or the code of a place. */
export const isGridReference = (text: string): boolean =>
  text.length <= LONGEST && (MGRS.test(text) || UTM.test(text) || PLUS_CODE.test(text));

/** Whether two coordinates are metres of a projection (UTM, Web Mercator), by their size. */
export const isProjected = (first: number, second: number): boolean =>
  Math.abs(first) > FULL_CIRCLE &&
  Math.abs(second) > FULL_CIRCLE &&
  Number.isFinite(first) &&
  Number.isFinite(second);
