import { useView } from '../store/useView';
import type { ViewState } from '../store/viewStore';
import { playedDay } from './eventSteps';
import { isOffScale, type TimeScale, xMidDay } from './timeScale';
import './playHead.css';

/** In the other modes the day's own handle stands there. */
const selectDay = (state: ViewState) => (state.time.mode === 'window' ? playedDay(state) : null);

/** Where playback is on the axis, as the handles stay where the reader put them. */
export function PlayHead({ scale }: { readonly scale: TimeScale }) {
  const day = useView(selectDay);
  if (day === null || isOffScale(scale, day)) return null;
  return <div className="timeline-playhead" style={{ insetInlineStart: xMidDay(scale, day) }} />;
}
