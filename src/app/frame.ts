/**
 * How the parts of the page stand: side by side with the legend open (`desk`), map and evidence side
 * by side (`columns`: tablets, and phones held sideways), or the evidence in a sheet over the map.
 */
export type Frame = 'sheet' | 'columns' | 'desk';

/** Room for the legend, the map and the evidence beside each other; panel/layers.css asks the same. */
export const DESK_QUERY = '(width >= 64rem)';
/** Too little width for two columns. A portrait phone whose keyboard is open is no wide window. */
export const SHEET_QUERY = '(width < 45rem) and (not ((width >= 30rem) and (height < 30rem)))';

/** The frame for what the two queries say. */
export function frameOf(isDesk: boolean, isSheet: boolean): Frame {
  if (isDesk) return 'desk';
  return isSheet ? 'sheet' : 'columns';
}
