import { useView } from '../store/useView';
import { DayHandles } from './DayHandles';
import './handles.css';
import type { HandlesProps } from './handlesProps';
import { WindowHandles } from './WindowHandles';

/** What moves the time, in the mode that is on. */
export function TimeHandles(props: HandlesProps) {
  const mode = useView(({ time }) => time.mode);
  switch (mode) {
    case 'window':
      return <WindowHandles {...props} />;
    case 'day':
    case 'upto':
      return <DayHandles {...props} mode={mode} />;
  }
}
