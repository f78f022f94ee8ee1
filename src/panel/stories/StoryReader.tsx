import { useEffect, useRef } from 'react';
import { stepAt } from '../../store/stories';
import { isOnPath } from '../../store/storyPath';
import { useView, useViewStore } from '../../store/useView';
import { STORIES, sameSelection } from '../../store/view';
import { STORY_READER } from '../../ui/messages/storyReader';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { HIGHLIGHTED_AT_REST, highlightsOf } from '../highlight';
import { usePanel } from '../usePanel';
import { StorySentence } from './StorySentence';
import './story.css';
import { useStoryScroll } from './useStoryScroll';
import { useStorySteps } from './useStorySteps';

/** The steps of the open story, the one that is read among them, and the ways on. */
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
                  {step.title[lang]}
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
      <StoryBar />
      <p className="visually-hidden" aria-live="polite">
        {read &&
          t('story.stepNamed', { step: index + 1, count: ids.length, title: read.title[lang] })}
      </p>
    </>
  );
}

/** Asks for the step anew; the button that does so goes, and leaves the focus to the heading. */
function useStepAgain(): () => void {
  const place = useView((state) => state.story);
  const openStep = useView((state) => state.openStep);
  const { focusHeading } = usePanel();
  return () => {
    openStep(place && { ...place });
    focusHeading();
  };
}

/** Where the reader is, the ways on, and the way back after leaving the path. */
function StoryBar() {
  const t = useMessages(STORY_READER);
  const app = useTranslate();
  const onPath = useView(isOnPath);
  const again = useStepAgain();
  const openStep = useView((state) => state.openStep);
  const { focusIsDue } = usePanel();
  const { story, index, go } = useStorySteps();
  const leave = () => {
    // The list of stories has a heading of its own.
    focusIsDue.current = true;
    openStep(null);
  };
  if (!story) return null;
  const count = story.steps.length;
  return (
    <nav className="story-bar" aria-label={t('story.turn')}>
      {!onPath && (
        <p className="story-left">
          {t('story.left')}{' '}
          <button type="button" className="plain-button" onClick={again}>
            {t('story.return')}
          </button>
        </p>
      )}
      <div className="story-turn">
        <button
          type="button"
          className="plain-button"
          aria-label={t('story.previous')}
          aria-disabled={index === 0}
          onClick={() => go(-1)}
        >
          ‹
        </button>
        <span>{t('story.step', { step: index + 1, count })}</span>
        <button
          type="button"
          className="plain-button"
          aria-label={t('story.next')}
          aria-disabled={index === count - 1}
          onClick={() => go(1)}
        >
          ›
        </button>
        <button type="button" className="plain-button story-close" onClick={leave}>
          {app('story.close')}
        </button>
      </div>
    </nav>
  );
}
