import type { Dataset } from '../dataset/dataset';
import { clampDay, type DayRange } from '../domain/day';
import { unionRange } from '../domain/timeSpan';
import type { useViewStore } from '../store/useView';
import { formatDayRange } from '../ui/formatDate';
import type { Translate } from '../ui/useTranslate';
import { dayAtX } from './timeScale';
import { type Drawn, targetAt } from './trackTarget';

interface Choice {
  readonly dataset: Dataset;
  readonly drawn: Drawn;
  readonly track: HTMLElement;
  readonly store: ReturnType<typeof useViewStore>;
  readonly t: Translate;
  readonly goToRow: (row: number) => void;
}

/**
 * A click on a bar chooses its record, or, where there are several, its days; one on a rail chooses the
 * days of the record, and the record where it is the only one there. What was chosen is said. Says
 * whether there was one.
 */
export function chooseAt(choice: Choice, clientX: number, clientY: number): boolean {
  const { dataset, drawn, track, store, t, goToRow } = choice;
  const target = targetAt(track, drawn, clientX, clientY);
  if (!target) return false;
  const { time, lang, tell, setWindow, setDay, setPlaying } = store.getState();
  const look = ({ from, to }: DayRange, rows: readonly number[]) => {
    const { extent } = dataset;
    const days = { from: clampDay(from, extent), to: clampDay(to, extent) };
    const [only] = rows;
    const title = rows.length === 1 && only !== undefined && dataset.events[only]?.title[lang];
    const date = formatDayRange(days.from, days.to, lang);
    setPlaying(false);
    tell(
      title
        ? t('timeline.stepped', { date, title })
        : t('timeline.chosen', { date, count: rows.length }),
    );
    return days;
  };
  switch (target.type) {
    case 'break':
      return false;
    case 'bin': {
      const { bin, onBar } = target;
      const [only] = bin.rows;
      if (!onBar || only === undefined) return false;
      look(bin, bin.rows);
      if (bin.rows.length === 1) goToRow(only);
      else if (time.mode === 'window') setWindow(bin.from, bin.to);
      else setDay(time.mode === 'day' ? bin.from : bin.to);
      return true;
    }
    case 'rails': {
      const rows = target.rails.map(({ row }) => row);
      const [first, ...others] = target.rails.map((rail) => rail.days);
      if (!first) return false;
      const days = look(others.reduce(unionRange, first), rows);
      const x = clientX - track.getBoundingClientRect().left;
      if (time.mode === 'window') setWindow(days.from, days.to);
      else setDay(clampDay(dayAtX(drawn.scale, x), days));
      const [only] = rows;
      if (rows.length === 1 && only !== undefined) goToRow(only);
      return true;
    }
  }
}
