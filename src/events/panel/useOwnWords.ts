import { useMemo } from 'react';
import { selectWindow } from '../../store/selectors';
import { useView } from '../../store/useView';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { OWN_PANEL } from '../words/ownPanel';
import type { OwnWordsContext } from './ownRowWords';

/** What `ownRowWords` needs to know of the view. */
export function useOwnWords(): OwnWordsContext {
  const t = useTranslate();
  const own = useMessages(OWN_PANEL);
  const lang = useView((state) => state.lang);
  const window = useView(selectWindow);
  return useMemo(() => ({ lang, t, own, window }), [lang, t, own, window]);
}
