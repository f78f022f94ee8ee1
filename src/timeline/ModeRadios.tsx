import { memo } from 'react';
import { useView } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { Choice } from './Choice';

const ORDER = ['day', 'window', 'upto'] as const;

/** The three ways to look at time. */
export const ModeRadios = memo(function ModeRadios() {
  const t = useTranslate();
  const mode = useView(({ time }) => time.mode);
  const setMode = useView((state) => state.setMode);
  return (
    <Choice
      legend={t('timeline.mode')}
      options={ORDER.map((value) => ({ value, label: t(`timeline.mode.${value}`) }))}
      value={mode}
      onChange={setMode}
    />
  );
});
