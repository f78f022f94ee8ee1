import type { StoryOutline } from '../../dataset/stories';
import type { DayRange } from '../../domain/day';
import { ProjectText } from '../../store/ProjectText';
import { useView, useViewStore } from '../../store/useView';
import { NOTHING, STORIES } from '../../store/view';
import { formatDayRange } from '../../ui/formatDate';
import { useTranslate } from '../../ui/useTranslate';
import { Opener } from '../Opener';
import { usePanel } from '../usePanel';
import { ChapterStrip } from './ChapterStrip';
import { useOpenStory } from './useOpenStory';
import './storyCards.css';

/** The stories on offer: the episodes first, in order of time. */
export function StoryCards() {
  const stories = useView((state) => state.dataset.stories);
  const cards = [...stories.values()].sort(
    (a, b) =>
      (a.card.dates?.from ?? Number.POSITIVE_INFINITY) -
        (b.card.dates?.from ?? Number.POSITIVE_INFINITY) || 0,
  );
  return (
    <ul className="story-cards">
      {cards.map((story) => (
        <li key={story.id} className="story-card">
          <StoryCard story={story} />
        </li>
      ))}
    </ul>
  );
}

/** What a story tells of; all of the card opens it, but for the way to its dates alone. */
function StoryCard({ story }: { readonly story: StoryOutline }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const open = useOpenStory();
  const { title, card, steps } = story;
  return (
    <>
      <Opener
        view={{ story: { story: story.id, step: steps[0] ?? '' }, selection: STORIES }}
        className="story-open"
        // A name that begins with a town's belongs to the town's own button.
        aria-label={t('story.open', { title: title[lang], count: steps.length })}
        onOpen={() => open(story)}
      >
        <ProjectText text={title} />
      </Opener>
      <p className="story-summary">
        <ProjectText text={card.summary} />
      </p>
      <div className="story-foot">
        <span className="story-length">{t('story.steps', { count: steps.length })}</span>
        {card.dates && <JustTheDates dates={card.dates} />}
        {card.dates && <ChapterStrip dates={card.dates} />}
      </div>
    </>
  );
}

/** For who would rather look than be led: map, timeline and list for the days of the episode. */
function JustTheDates({ dates }: { readonly dates: DayRange }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const store = useViewStore();
  const { choose, focusHeading, panelRef } = usePanel();
  const explore = () => {
    choose(NOTHING);
    const { setMode, setWindow } = store.getState();
    setMode('window');
    setWindow(dates.from, dates.to);
    // The cards give way to the list of these days.
    panelRef.current?.scrollTo({ top: 0 });
    focusHeading();
  };
  return (
    <Opener
      view={{ time: { ...dates, mode: 'window' } }}
      className="link-button story-dates"
      aria-label={t('story.datesOf', { dates: formatDayRange(dates.from, dates.to, lang) })}
      onOpen={explore}
    >
      {t('story.dates')}
    </Opener>
  );
}
