import { lastDocument } from '../../dataset/lastDocument';
import type { LastKnown } from '../../dataset/lastKnown';
import { type Day, isoOfDay } from '../../domain/day';
import type { PlaceId } from '../../domain/ids';
import { RecordIcon } from '../../marks/RecordIcon';
import { selectLastKnown } from '../../store/daySelectors';
import { selectNeighbourDays } from '../../store/dayWays';
import { ProjectText } from '../../store/ProjectText';
import { useView, useViewStore } from '../../store/useView';
import { formatDay, formatEdtf } from '../../ui/formatDate';
import { DAY } from '../../ui/messages/day';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { ageInWords } from '../../words/age';
import { highlightsOf } from '../highlight';
import { usePanel } from '../usePanel';
import './dayReport.css';

interface DayReportProps {
  /** Whether it begins with the words that no report speaks of the day. */
  readonly isEmpty: boolean;
}

/** A day on its own: whether anything is said of it, and the ways to the days beside it that have records. */
export function DayReport({ isEmpty }: DayReportProps) {
  const t = useMessages(DAY);
  const isPast = useView(({ known }) => known !== null);
  return (
    <div className="day-report">
      {isEmpty && <p>{t(isPast ? 'day.noneThen' : 'day.none')}</p>}
      <DayWays />
    </div>
  );
}

const yearOf = (day: Day): string => isoOfDay(day).slice(0, 4);

function DayWays() {
  const t = useMessages(DAY);
  const store = useViewStore();
  const { focusHeading } = usePanel();
  const lang = useView((state) => state.lang);
  const day = useView(({ time }) => time.to);
  const neighbours = useView(selectNeighbourDays);
  const go = (side: keyof typeof neighbours, to: Day) => {
    store.getState().setDay(to);
    // The button goes with the last day on its side.
    if (selectNeighbourDays(store.getState())[side] === null) focusHeading();
  };
  const way = (side: keyof typeof neighbours) => {
    const to = neighbours[side];
    if (to === null) return null;
    const date = formatDay(to, lang, yearOf(to) === yearOf(day) ? 'dayMonth' : 'long');
    return (
      <button
        key={side}
        type="button"
        className="plain-button"
        aria-label={t(`day.${side}`, { date: formatDay(to, lang) })}
        onClick={() => go(side, to)}
      >
        {side === 'earlier' ? `‹ ${date}` : `${date} ›`}
      </button>
    );
  };
  if (neighbours.earlier === null && neighbours.later === null) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, these are buttons
    <div className="day-ways" role="group" aria-label={t('day.neighbours')}>
      {way('earlier')}
      {way('later')}
    </div>
  );
}

/** What was last reported of the places that have nothing on the day, each with who said so last. */
export function LastReported() {
  const t = useMessages(DAY);
  const places = useView((state) => state.dataset.places);
  const states = useView(selectLastKnown);
  if (states.size === 0) return null;
  const inOrder = [...places.keys()].flatMap((id) => {
    const state = states.get(id);
    return state ? [{ id, state }] : [];
  });
  return (
    <section className="record-group">
      <h3 className="group-heading">{t('day.lastReported')}</h3>
      <ol className="record-list">
        {inOrder.map(({ id, state }) => (
          <li key={id}>
            <LastReport place={id} state={state} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface LastReportProps {
  readonly place: PlaceId;
  readonly state: LastKnown;
}

/** "Gao · Town retaken · 20 days earlier, BBC News, 12 February 2013". */
function LastReport({ place, state }: LastReportProps) {
  const t = useMessages(DAY);
  const words = useTranslate();
  const lang = useView(({ lang: shown }) => shown);
  const dataset = useView((view) => view.dataset);
  const { choose } = usePanel();
  const record = dataset.events[state.row];
  if (!record) return null;
  const source = lastDocument(record, dataset);
  const age = ageInWords(state.age, words);
  return (
    <button
      type="button"
      className="record-button is-last-known"
      onClick={() => choose({ type: 'event', id: record.id })}
      {...highlightsOf([record.id])}
    >
      <RecordIcon record={record} isGhost />
      <span className="record-text">
        <span className="record-title">
          <span className="last-place">{dataset.places.get(place)?.name[lang]}</span>
          {words('panel.separator')}
          <ProjectText text={record.title} />
        </span>
        <span className="record-meta">
          {source
            ? t('day.spoke', {
                age,
                publisher: source.publisher,
                published: formatEdtf(source.published, lang),
              })
            : t('day.spokePages', { age })}
        </span>
      </span>
    </button>
  );
}
