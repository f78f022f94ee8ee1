import { clampDay, type DayRange, dayFromIso, isoOfDay } from '../domain/day';
import { clampZoom, TIME_MODES, type TimeMode } from '../store/view';
import type { Codec } from './codecRow';

const mode: Codec = {
  key: 'mode',
  encode: (view) => (view.time.mode === 'window' ? null : view.time.mode),
  decode(text, view) {
    const isMode = (value: string): value is TimeMode =>
      (TIME_MODES as readonly string[]).includes(value);
    return isMode(text) ? { value: { ...view, time: { ...view.time, mode: text } } } : null;
  },
};

/** Two ISO days in order, or one that stands for both. */
function decodeRange(text: string): DayRange | null {
  const [fromText = '', toText = fromText, ...rest] = text.split('..');
  const [from, to] = [dayFromIso(fromText), dayFromIso(toText)];
  return from === null || to === null || from > to || rest.length > 0 ? null : { from, to };
}

/** The days that `t` of a hash names, whatever the data have; `null` where it names none. */
export function daysAsked(hash: string): DayRange | null {
  const text = /(?:^#|&)t=([^&]*)/.exec(hash)?.[1];
  return text === undefined ? null : decodeRange(text);
}

/** Decoded after `mode`: one day for the modes that look at one. */
const time: Codec = {
  key: 't',
  encode({ time: { mode: timeMode, from, to } }, { dataset: { extent } }) {
    if (timeMode !== 'window') return to === extent.to ? null : isoOfDay(to);
    return from === extent.from && to === extent.to ? null : `${isoOfDay(from)}..${isoOfDay(to)}`;
  },
  decode(text, view, { dataset: { extent } }) {
    const range = decodeRange(text);
    if (!range) return null;
    const { from, to } = range;
    if (to < extent.from || from > extent.to) return null;
    const start = view.time.mode === 'window' ? from : extent.from;
    return {
      value: {
        ...view,
        time: { ...view.time, from: clampDay(start, extent), to: clampDay(to, extent) },
      },
    };
  },
};

const possible: Codec = {
  key: 'possible',
  encode: (view) => (view.showPossible ? null : 'hide'),
  decode: (text, view) => (text === 'hide' ? { value: { ...view, showPossible: false } } : null),
};

const axis: Codec = {
  key: 'axis',
  encode: (view) => (view.folded ? null : 'linear'),
  decode: (text, view) => (text === 'linear' ? { value: { ...view, folded: false } } : null),
};

/** Days of the axis that are shown, both included; what reaches beyond the data is cut off. */
const zoom: Codec = {
  key: 'zoom',
  encode: ({ shownDays }) => shownDays && `${isoOfDay(shownDays.from)}..${isoOfDay(shownDays.to)}`,
  decode(text, view, { dataset: { extent } }) {
    const range = decodeRange(text);
    if (!range || range.to < extent.from || range.from > extent.to) return null;
    return { value: { ...view, shownDays: clampZoom(range, extent) } };
  },
};

/** Any day: before the first document nothing was known. */
const known: Codec = {
  key: 'known',
  encode: (view) => (view.known === null ? null : isoOfDay(view.known)),
  decode(text, view) {
    const day = dayFromIso(text);
    return day === null ? null : { value: { ...view, known: day } };
  },
};

/** What a link says of time, in the order in which it is read. */
export const TIME_CODECS: readonly Codec[] = [mode, time, zoom, axis, possible, known];
