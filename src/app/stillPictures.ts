import { pictureFile } from '../figure/pictureFile';
import { installPrinting } from '../figure/printing';
import { StaticMap } from '../figure/StaticMap';
import { todayIso } from '../panel/takeaway/citePermalink';
import { provenanceOf } from '../panel/takeaway/takeAwayFilter';
import type { Pictures } from '../panel/takeaway/usePictures';
import type { ViewStore } from '../store/viewStore';
import { reportFault } from '../ui/reportFault';
import { translator } from '../ui/useTranslate';

/** What draws without the map library: files, paper and the still map. Loads late, in one piece. */

/** The map for browsers that have no WebGL. */
export const StillMap = StaticMap;

/** Size of the map on the screen, in CSS pixels. */
function seen() {
  const { clientWidth: width = 0, clientHeight: height = 0 } =
    document.querySelector('.app-map') ?? {};
  return { width, height };
}

const theme = () => (document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light');

/** Lets the browser print the view, and gives what makes files of it; once a page. */
export async function openPictures(store: ViewStore): Promise<Pick<Pictures, 'file'>> {
  // On paper stand notes and statements too; without them it is paper all the same.
  await store.getState().completeDataset().catch(reportFault);
  await installPrinting(store, () => {
    const state = store.getState();
    const page = window.location.href;
    const made = provenanceOf(state, translator(state.lang), page, todayIso());
    return { made, page, seen: seen() };
  });
  return {
    file: (format, state, made) =>
      pictureFile(format, state, made, { theme: theme(), seen: seen() }),
  };
}
