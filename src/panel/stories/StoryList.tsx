import { countFilters } from '../../dataset/filters';
import { useView } from '../../store/useView';
import { STORIES, sameSelection } from '../../store/view';
import { useTranslate } from '../../ui/useTranslate';
import './storyList.css';
import { usePanel } from '../usePanel';

/** The guided readings on offer; not while the reader searches for something. */
export function StoryList() {
  const t = useTranslate();
  const searching = useView((state) => countFilters(state.filters) > 0);
  if (searching) return null;
  return (
    <section className="story-offer">
      <h3 className="group-heading">{t('story.list')}</h3>
      <StoryTitles />
    </section>
  );
}

/** Opens a story by its title. */
export function StoryTitles() {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const stories = useView((state) => state.dataset.stories);
  const openStep = useView((state) => state.openStep);
  const { choose, focusIsDue } = usePanel();
  const onPage = useView(({ selection }) => sameSelection(selection, STORIES));
  const open = (story: string, step: string) => {
    // Through the panel first, so that focus and the way back follow.
    choose({ type: 'page', id: 'stories' });
    // On their page the list gives way to the story, whose heading is another.
    if (onPage) focusIsDue.current = true;
    openStep({ story, step });
  };
  return (
    <ul className="story-titles">
      {[...stories.values()].map(({ id, title, steps }) => (
        <li key={id}>
          <button
            type="button"
            className="story-title"
            // A name that begins with a town's belongs to the town's own button.
            aria-label={t('story.open', { title: title[lang], count: steps.length })}
            onClick={() => open(id, steps[0] ?? '')}
          >
            <span>{title[lang]}</span>{' '}
            <span className="story-length">{t('story.steps', { count: steps.length })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
