import { useEffect } from 'react';
import { useView } from '../../store/useView';
import { STORY_READER } from '../../ui/messages/storyReader';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { PanelHeading } from '../PanelHeading';
import { usePanel } from '../usePanel';
import { StoryCards } from './StoryCards';
import { StoryHead } from './StoryHead';
import { StoryReader } from './StoryReader';
import { useStorySteps } from './useStorySteps';
import { useStorySwipe } from './useStorySwipe';

/** Fields in which the arrow keys already mean something. */
const OWN_ARROWS = 'input, select, textarea';

/** Turns the steps by arrow keys, from anywhere in the panel. */
function useStoryKeys(): void {
  const { panelRef } = usePanel();
  const { go } = useStorySteps();
  useEffect(() => {
    const panel = panelRef.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(OWN_ARROWS)) return;
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      event.preventDefault();
      go(event.key === 'ArrowRight' ? 1 : -1);
    };
    panel?.addEventListener('keydown', onKeyDown);
    return () => panel?.removeEventListener('keydown', onKeyDown);
  }, [panelRef, go]);
}

/** The story that is open, or the ones on offer. */
export function StoriesPage() {
  const t = useTranslate();
  const words = useMessages(STORY_READER);
  const { story } = useStorySteps();
  const { size: count } = useView((state) => state.dataset.stories);
  useStoryKeys();
  useStorySwipe();
  if (!story)
    return (
      <>
        <PanelHeading key="list">{t('story.list')}</PanelHeading>
        <p className="panel-hint">
          {count === 0 ? words('story.none') : words('story.intro', { count })}
        </p>
        <StoryCards />
      </>
    );
  return (
    <>
      <StoryHead />
      <StoryReader />
    </>
  );
}
