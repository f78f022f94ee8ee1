import { useView } from '../store/useView';
import type { TimeMode } from '../store/view';
import { useTranslate } from '../ui/useTranslate';

/** From the narrowest to the widest way of looking. */
const ORDER: readonly TimeMode[] = ['day', 'window', 'upto'];

export function ModeRadios() {
  const t = useTranslate();
  const mode = useView(({ time }) => time.mode);
  const setMode = useView((state) => state.setMode);
  return (
    <fieldset className="timeline-modes">
      <legend className="visually-hidden">{t('timeline.mode')}</legend>
      {ORDER.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name="timeline-mode"
            checked={mode === option}
            onChange={() => setMode(option)}
          />
          {t(`timeline.mode.${option}`)}
        </label>
      ))}
    </fieldset>
  );
}
