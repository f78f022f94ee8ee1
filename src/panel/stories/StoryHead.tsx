import { ProjectText } from '../../store/ProjectText';
import { isOnPath } from '../../store/storyPath';
import { useView } from '../../store/useView';
import { STORY_READER } from '../../ui/messages/storyReader';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { PanelHeading } from '../PanelHeading';
import { usePanel } from '../usePanel';
import { useStepAgain } from './useStepAgain';
import { useStorySteps } from './useStorySteps';
import './storyHead.css';

/**
 * The story's name, where in it the reader is, the ways on and out, and the way back after leaving
 * the path. It stays in sight, on a phone also while the sheet only peeks.
 */
export function StoryHead() {
  const t = useMessages(STORY_READER);
  const app = useTranslate();
  const lang = useView((state) => state.lang);
  const onPath = useView(isOnPath);
  const openStep = useView((state) => state.openStep);
  const again = useStepAgain();
  const { focusIsDue } = usePanel();
  const { story, index, go } = useStorySteps();
  const leave = () => {
    // The list of stories has a heading of its own.
    focusIsDue.current = true;
    openStep(null);
  };
  if (!story) return null;
  const count = story.steps.length;
  const place = t('story.step', { step: index + 1, count });
  return (
    <header className="story-head" data-peek="">
      <PanelHeading key={story.id}>
        <ProjectText text={story.title} />
      </PanelHeading>
      <p className="story-place">{place}</p>
      <nav className="story-turn" aria-label={t('story.turn')}>
        <TurnButton name={t('story.previous')} path={BACK} off={index === 0} turn={() => go(-1)} />
        <TurnButton name={t('story.next')} path={ON} off={index === count - 1} turn={() => go(1)} />
        <button
          type="button"
          className="plain-button story-close"
          aria-label={app('story.close')}
          title={app('story.close')}
          onClick={leave}
        >
          <span className="story-close-name">{app('story.close')}</span>
          <Sign path={CROSS} />
        </button>
      </nav>
      <div
        className="story-progress"
        role="progressbar"
        aria-label={story.title[lang]}
        aria-valuemin={0}
        aria-valuemax={count}
        aria-valuenow={index + 1}
        aria-valuetext={place}
      >
        {story.steps.map((step, at) => (
          <span key={step} className={at <= index ? 'is-read' : undefined} />
        ))}
      </div>
      {!onPath && (
        <p className="story-left">
          {t('story.left')}{' '}
          <button type="button" className="plain-button" onClick={again}>
            {t('story.return')}
          </button>
        </p>
      )}
    </header>
  );
}

const BACK = 'M10 3L5 8L10 13';
const ON = 'M6 3L11 8L6 13';
const CROSS = 'M3.5 3.5L12.5 12.5M12.5 3.5L3.5 12.5';

function Sign({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

interface TurnButtonProps {
  readonly name: string;
  readonly path: string;
  /** There is no step that way; the button stays, so that the focus does. */
  readonly off: boolean;
  readonly turn: () => void;
}

function TurnButton({ name, path, off, turn }: TurnButtonProps) {
  return (
    <button
      type="button"
      className="plain-button story-turn-button"
      aria-label={name}
      title={name}
      aria-disabled={off}
      onClick={turn}
    >
      <Sign path={path} />
    </button>
  );
}
