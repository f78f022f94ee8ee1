import { useMemo } from 'react';
import { selectWindow } from '../../store/selectors';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import type { OwnWordsContext } from './ownRowWords';
import { useOwnPanelTranslate } from './useOwnPanelTranslate';

/** What `ownRowWords` needs to know of the view. */
export function useOwnWords(): OwnWordsContext {
  const t = useTranslate();
  const own = useOwnPanelTranslate();
  const lang = useView((state) => state.lang);
  const window = useView(selectWindow);
  return useMemo(() => ({ lang, t, own, window }), [lang, t, own, window]);
}
