import { windowInWords } from '../panel/lists/words';
import { selectionName } from '../panel/selectionName';
import { countRows, selectRowsInView, selectWindow } from '../store/selectors';
import type { ViewState } from '../store/viewStore';
import { withKnown } from '../ui/knownWords';
import type { Translate } from '../ui/useTranslate';
import { viewCountInWords } from '../words/counts';
import type { ViewWords } from './announcer';

/** What a view shows, in words. */
export function viewInWords(state: ViewState, t: Translate): ViewWords {
  const { selection, dataset, whole, own, known, lang, time } = state;
  const records = viewCountInWords(countRows(selectRowsInView(state), dataset), t);
  const window = windowInWords(selectWindow(state), time.mode, lang, t);
  return {
    name: selectionName(selection, whole, own, lang, t),
    view: withKnown(t('app.inView', { records, window }), known, lang, t),
  };
}
