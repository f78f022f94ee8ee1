import { useView } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { Check } from './Check';
import { Choice } from './Choice';
import type { Pace } from './playback';

const SPEEDS = [0.5, 1, 2, 4] as const;
const STEPS = ['day', 'event'] as const;

interface PaceOptionsProps {
  readonly pace: Pace;
  readonly onPace: (pace: Pace) => void;
}

/** How playback goes: from day to day or event to event, how fast, and whether for ever. */
export function PaceOptions({ pace, onPace }: PaceOptionsProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const number = new Intl.NumberFormat(lang);
  return (
    <>
      <Choice
        legend={t('timeline.playback')}
        options={STEPS.map((value) => ({ value, label: t(`timeline.step.${value}`) }))}
        value={pace.step}
        onChange={(step) => onPace({ ...pace, step })}
      />
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
