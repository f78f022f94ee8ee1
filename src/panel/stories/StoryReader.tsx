import { useEffect, useRef } from 'react';
import { ProjectText } from '../../store/ProjectText';
import { stepAt } from '../../store/stories';
import { useView, useViewStore } from '../../store/useView';
import { STORIES, sameSelection } from '../../store/view';
import { STORY_READER } from '../../ui/messages/storyReader';
import { useMessages } from '../../ui/useMessages';
import { HIGHLIGHTED_AT_REST, highlightsOf } from '../highlight';
import { StorySentence } from './StorySentence';
import './story.css';
import { useStepAgain } from './useStepAgain';
import { useStoryScroll } from './useStoryScroll';
import { useStorySteps } from './useStorySteps';

/** The steps of the open story, the one that is read among them. */
export function StoryReader() {
  const words = useMessages(STORY_READER);
  const stories = useView((state) => state.stories);
  const again = useStepAgain();
  const { story } = useStorySteps();
  if (stories.status === 'failed')
    return (
      <div className="panel-empty" role="alert">
        <p>{words('story.failed')}</p>
        <button type="button" className="plain-button" onClick={again}>
          {words('story.retry')}
        </button>
      </div>
    );
  if (!story || stories.status === 'pending')
    return <p className="panel-hint">{words('story.loading')}</p>;
  return <Steps />;
}

function Steps() {
  const t = useMessages(STORY_READER);
  const store = useViewStore();
  const lang = useView((state) => state.lang);
  const stories = useView((state) => state.stories);
  const place = useView((state) => state.story);
  const { story, index } = useStorySteps();
  const listRef = useRef<HTMLOListElement>(null);
  const read = stepAt(stories, place);
  const ids = story?.steps ?? [];
  const open = (at: number) => {
    const step = ids[at];
    // The panel also scrolls as the reader leaves, while what he chose is on its way.
    const reading = sameSelection(store.getState().selection, STORIES);
    if (story && step !== undefined && at !== index && reading)
      store.getState().openStep({ story: story.id, step });
  };
  useStoryScroll(listRef, index, lang, open);
  useEffect(() => {
    const { light } = store.getState();
    light(read ? [...new Set(read.sentences.flatMap(({ records }) => records))] : []);
  }, [store, read]);
  if (!story) return null;

  return (
    <>
      <ol ref={listRef} className="story-steps">
        {ids.map((id, at) => {
          const step = stepAt(stories, { story: story.id, step: id });
          if (!step) return null;
          const records = [...new Set(step.sentences.flatMap((sentence) => sentence.records))];
          const current = at === index;
          return (
            <li
              key={id}
              className="story-step"
              aria-current={current ? 'step' : undefined}
              {...highlightsOf(records)}
              {...(current ? { [HIGHLIGHTED_AT_REST]: '' } : {})}
            >
              <h3 className="story-step-title">
                <button
                  type="button"
                  className="story-step-button"
                  // A name that begins with a town's belongs to the town's own button.
                  aria-label={t('story.stepNamed', {
                    step: at + 1,
                    count: ids.length,
                    title: step.title[lang],
                  })}
                  onClick={() => open(at)}
                >
                  <ProjectText text={step.title} />
                </button>
              </h3>
              <p className="story-text">
                {step.sentences.map((sentence) => (
                  <StorySentence key={sentence.en} sentence={sentence} />
                ))}
              </p>
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {read &&
          t('story.stepNamed', { step: index + 1, count: ids.length, title: read.title[lang] })}
      </p>
    </>
  );
}
