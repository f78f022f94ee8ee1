import { useCallback } from 'react';
import type { StoryOutline } from '../../dataset/stories';
import { useView, useViewStore } from '../../store/useView';
import { STORIES, sameSelection } from '../../store/view';
import { usePanel } from '../usePanel';

/** Opens a story at its first step; focus and the way back follow. */
export function useOpenStory(): (story: StoryOutline) => void {
  const store = useViewStore();
  const openStep = useView((state) => state.openStep);
  const { choose, focusIsDue } = usePanel();
  return useCallback(
    ({ id, steps }) => {
      const onPage = sameSelection(store.getState().selection, STORIES);
      // Through the panel first, so that focus and the way back follow.
      choose(STORIES);
      // On their page the list gives way to the story, whose heading is another.
      if (onPage) focusIsDue.current = true;
      openStep({ story: id, step: steps[0] ?? '' });
    },
    [store, choose, focusIsDue, openStep],
  );
}
