import type { KeyboardEvent } from 'react';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { PanelHeading } from '../PanelHeading';
import { StoryTitles } from './StoryList';
import { StoryReader } from './StoryReader';
import { useStorySteps } from './useStorySteps';
import { useStoryWords } from './useStoryWords';

/** Fields in which the arrow keys already mean something. */
const OWN_ARROWS = 'input, select, textarea';

/** The story that is open, or the ones on offer. */
export function StoriesPage() {
  const t = useTranslate();
  const words = useStoryWords();
  const lang = useView((state) => state.lang);
  const { story, go } = useStorySteps();
  if (!story)
    return (
      <>
        <PanelHeading>{t('story.list')}</PanelHeading>
        <p className="panel-hint">{words('story.intro')}</p>
        <StoryTitles />
      </>
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.target instanceof Element && event.target.closest(OWN_ARROWS)) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    go(event.key === 'ArrowRight' ? 1 : -1);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys besides the buttons, from anywhere in the story
    <div className="story" onKeyDown={onKeyDown}>
      <PanelHeading>{story.title[lang]}</PanelHeading>
      <p className="panel-hint">{words('story.keys')}</p>
      <StoryReader />
    </div>
  );
}
