import { useSyncExternalStore } from 'react';

/**
 * How the parts of the page stand: map and evidence side by side under a row of layers (`desk`), side
 * by side (`columns`: tablets, and phones held sideways), or the evidence in a sheet over the map.
 */
export type PageLayout = 'sheet' | 'columns' | 'desk';

/** Room for most of the layers in one row; panel/layers asks the same in its style sheets. */
const DESK_QUERY = '(width >= 64rem)';
/** Too little width for two columns. A portrait phone whose keyboard is open is no wide window. */
const SHEET_QUERY = '(width < 45rem) and (not ((width >= 30rem) and (height < 30rem)))';

/** The layout for what the two queries say. */
function layoutOf(isDesk: boolean, isSheet: boolean): PageLayout {
  if (isDesk) return 'desk';
  return isSheet ? 'sheet' : 'columns';
}

const desk = matchMedia(DESK_QUERY);
const sheet = matchMedia(SHEET_QUERY);

const subscribe = (onChange: () => void) => {
  for (const query of [desk, sheet]) query.addEventListener('change', onChange);
  return () => {
    for (const query of [desk, sheet]) query.removeEventListener('change', onChange);
  };
};

/** The layout that fits the window, as it changes. */
export const usePageLayout = (): PageLayout =>
  useSyncExternalStore(subscribe, () => layoutOf(desk.matches, sheet.matches));
