import { memo } from 'react';
import { maxDay, minDay } from '../domain/day';
import type { TypedDate } from '../domain/plainDate';
import { useView, useViewStore } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { DateField } from './DateField';

/** The ends of the window, or the day, as dates that can be typed. A month is its first and last day. */
export const DateFields = memo(function DateFields() {
  const t = useTranslate();
  const store = useViewStore();
  const { mode, from, to } = useView((state) => state.time);
  const setWindow = useView((state) => state.setWindow);
  const setDay = useView((state) => state.setDay);

  const onDay = (date: TypedDate): string | null => {
    if (date.isRange) return t('timeline.oneDate');
    setDay(mode === 'day' ? maxDay(date.from, store.getState().dataset.extent.from) : date.to);
    return null;
  };
  /** Two dates set both ends; an end that would pass the other takes it along. */
  const onEnd = (end: 'from' | 'to') => (date: TypedDate) => {
    const { time } = store.getState();
    if (date.isRange) setWindow(date.from, date.to);
    else if (end === 'from') setWindow(date.from, maxDay(date.from, time.to));
    else setWindow(minDay(date.to, time.from), date.to);
    return null;
  };

  if (mode !== 'window')
    return (
      <span className="timeline-dates">
        <DateField key="day" name={t('timeline.dayDate')} day={to} onDate={onDay} />
      </span>
    );
  return (
    <span className="timeline-dates">
      <DateField key="from" name={t('timeline.fromDate')} day={from} onDate={onEnd('from')} />
      <span aria-hidden="true">–</span>
      <DateField key="to" name={t('timeline.toDate')} day={to} onDate={onEnd('to')} />
    </span>
  );
});
