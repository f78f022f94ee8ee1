import { useCallback } from 'react';
import type { StoryOutline } from '../../dataset/stories';
import { useView, useViewStore } from '../../store/useView';

interface StorySteps {
  /** The story that is open, if any. */
  readonly story: StoryOutline | undefined;
  /** Position of the step that is read, from 0. */
  readonly index: number;
  /** Shows the step so many further on, where there is one. */
  readonly go: (by: 1 | -1) => void;
}

/** Which step of which story is read, and the way to the next. */
export function useStorySteps(): StorySteps {
  const store = useViewStore();
  const place = useView((state) => state.story);
  const stories = useView((state) => state.dataset.stories);
  const story = place ? stories.get(place.story) : undefined;
  const index = story && place ? story.steps.indexOf(place.step) : -1;
  const go = useCallback(
    (by: 1 | -1) => {
      const step = story?.steps[index + by];
      if (story && step !== undefined) store.getState().openStep({ story: story.id, step });
    },
    [store, story, index],
  );
  return { story, index, go };
}
