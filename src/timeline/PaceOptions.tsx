import { useView } from '../store/useView';
import { TIMELINE_OPTIONS } from '../ui/messages/timelineOptions';
import { useMessages } from '../ui/useMessages';
import { Check } from './Check';
import type { Pace } from './playback';

const SPEEDS = [0.5, 1, 2, 4] as const;

interface PaceOptionsProps {
  readonly pace: Pace;
  readonly onPace: (pace: Pace) => void;
}

/** How playback goes: how fast, and whether for ever. */
export function PaceOptions({ pace, onPace }: PaceOptionsProps) {
  const t = useMessages(TIMELINE_OPTIONS);
  const lang = useView((state) => state.lang);
  const number = new Intl.NumberFormat(lang);
  return (
    <>
      <label className="timeline-speed">
        {t('timeline.speed')}
        <select
          value={pace.speed}
          onChange={({ target }) => onPace({ ...pace, speed: Number(target.value) })}
        >
          {SPEEDS.map((speed) => (
            <option key={speed} value={speed}>
              {number.format(speed)}×
            </option>
          ))}
        </select>
      </label>
      <Check
        label={t('timeline.loop')}
        checked={pace.loop}
        onChange={(loop) => onPace({ ...pace, loop })}
      />
    </>
  );
}
