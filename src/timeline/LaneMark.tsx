import { memo } from 'react';
import type { EventRecord, Lang } from '../domain/record';
import type { Presence } from '../domain/timeSpan';
import { RecordIcon } from '../marks/RecordIcon';
import { useView } from '../store/useView';
import { type Translate, useTranslate } from '../ui/useTranslate';
import { dateInWords } from '../words/recordWords';
import { LANE_FADE_PX, LANE_LINE_PX, LANE_MARK_PX, LANE_NAME_PX, type LaneItem } from './lanes';

/** Date, title, and what is particular about the event, as the name of its mark. */
export function eventInWords(
  event: EventRecord,
  presence: Presence | null,
  lang: Lang,
  t: Translate,
): string {
  const date = dateInWords(event, lang, t);
  const title = event.title[lang];
  const notes = [
    event.status === 'occurred' || event.status === 'ongoing'
      ? ''
      : t(`status.${event.status}`).toLowerCase(),
    event.tier === 'context' ? t('timeline.isContext') : '',
    presence === 'possible' ? t('timeline.isPossible') : '',
    presence === 'out' ? t('timeline.isOutside') : '',
    event.time?.endBasis === 'known_until' ? t('timeline.endNotReported') : '',
  ].filter(Boolean);
  return notes.length === 0
    ? t('timeline.stepped', { date, title })
    : t('timeline.eventWith', { date, title, notes: notes.join(', ') });
}

interface LaneMarkProps {
  readonly item: LaneItem;
  readonly event: EventRecord;
  readonly presence: Presence;
  /** Marks the place of this mark among the lanes, for handlers higher up. */
  readonly position: string;
  readonly isTabStop: boolean;
  readonly isChosen: boolean;
}

/** An event in a lane: its symbol, a bar while it lasted, a thin line where it only may have been. */
export const LaneMark = memo(function LaneMark(props: LaneMarkProps) {
  const { item, event, presence, position, isTabStop, isChosen } = props;
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const [left, right] = item.room;
  const stretch = ([from, to]: readonly [number, number]) => ({
    insetInlineStart: from - left,
    inlineSize: Math.max(1, to - from),
  });
  return (
    <button
      type="button"
      className={`lane-mark is-${presence} is-${event.tier} mark-${event.kind}`}
      style={{
        insetInlineStart: left,
        insetBlockStart: LANE_NAME_PX + item.line * LANE_LINE_PX,
        inlineSize: right - left,
      }}
      data-position={position}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={eventInWords(event, presence, lang, t)}
      aria-current={isChosen ? 'true' : undefined}
    >
      {item.possible && <span className="lane-possible" style={stretch(item.possible)} />}
      {item.bar && (
        <span
          className={event.status === 'planned' ? 'lane-bar lane-bar-planned' : 'lane-bar'}
          style={stretch(item.bar)}
        />
      )}
      {item.fade !== null && (
        <span className="lane-fade" style={stretch([item.fade, item.fade + LANE_FADE_PX])} />
      )}
      <span
        className="lane-symbol"
        style={{ insetInlineStart: item.mark - left - LANE_MARK_PX / 2 }}
      >
        <RecordIcon record={event} size={LANE_MARK_PX} />
      </span>
    </button>
  );
});
