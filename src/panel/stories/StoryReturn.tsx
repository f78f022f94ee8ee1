import { useView } from '../../store/useView';
import { STORIES, sameSelection } from '../../store/view';
import { useTranslate } from '../../ui/useTranslate';
import { usePanel } from '../usePanel';

/** While a story is open and the reader looks at something else in the panel: the way back. */
export function StoryReturn() {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const place = useView((state) => state.story);
  const stories = useView((state) => state.dataset.stories);
  const reading = useView((state) => sameSelection(state.selection, STORIES));
  const openStep = useView((state) => state.openStep);
  const { choose, focusHeading } = usePanel();
  const leave = () => {
    openStep(null);
    focusHeading();
  };
  const story = place && stories.get(place.story);
  if (!story || reading) return null;
  return (
    <div className="story-return">
      <button type="button" className="plain-button" onClick={() => choose(STORIES)}>
        {t('story.back', { title: story.title[lang] })}
      </button>
      <button type="button" className="plain-button" onClick={leave}>
        {t('story.close')}
      </button>
    </div>
  );
}
