import { memo } from 'react';
import type { EventRecord } from '../domain/record';
import { RecordIcon } from '../marks/RecordIcon';
import { ProjectText } from '../store/ProjectText';
import { useView, useViewStore } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { eventInWords } from './LaneMark';
import { LANE_MARK_PX } from './lanes';

interface LaneTrayProps {
  readonly title: string;
  readonly events: readonly EventRecord[];
  /** Overtaken by events: struck through. */
  readonly struck?: boolean;
}

/** Records that have no place on the axis. */
export const LaneTray = memo(function LaneTray({ title, events, struck = false }: LaneTrayProps) {
  const t = useTranslate();
  const store = useViewStore();
  const lang = useView((state) => state.lang);
  if (events.length === 0) return null;
  return (
    <section className="lane-tray">
      <p>{title}</p>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              className={struck ? 'lane-struck' : undefined}
              aria-label={eventInWords(event, null, lang, t)}
              onClick={() => store.getState().select({ type: 'event', id: event.id })}
            >
              <RecordIcon record={event} size={LANE_MARK_PX} />
              <span>
                <ProjectText text={event.title} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
});
