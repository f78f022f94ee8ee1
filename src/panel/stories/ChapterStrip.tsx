import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset';
import { type DayRange, maxDay, minDay } from '../../domain/day';
import {
  exactDayOf,
  RAIL_LINES,
  railLineOf,
  railOf,
  TONES,
  type Tone,
  toneOf,
} from '../../marks/timeMarks';
import { useView } from '../../store/useView';

const BARS = 24;
const WIDTH = 96;
const HEIGHT = 27;
/** Where the blocks stand; the rails lie below. */
const BASE = 19;
/** Height of a record, unless the fullest bar would then be cut. */
const RECORD_PX = 4;
const RAIL_LINE_PX = (HEIGHT - BASE - 1) / RAIL_LINES;

interface Block {
  readonly tone: Tone;
  readonly bar: number;
  /** Records of its bar below it. */
  readonly level: number;
}

/** A record of the documents that is known less well, in units of the strip. */
interface Piece {
  readonly tone: Tone;
  readonly line: number;
  readonly x: number;
  readonly width: number;
  readonly opacity: number;
}

/** What the documents say of the days of the episode: known to the day as blocks, all else as rails. */
function drawnOn({ events }: Pick<Dataset, 'events'>, { from, to }: DayRange) {
  const days = to - from + 1;
  const heights = new Map<number, number>();
  const blocks: Block[] = [];
  // Records with the same days are one rail.
  const pieces = new Map<string, Piece>();
  const told = events
    .filter(({ tier, status }) => tier === 'corpus' && status !== 'superseded')
    .sort((a, b) => TONES.indexOf(toneOf(a.kind)) - TONES.indexOf(toneOf(b.kind)));
  for (const event of told) {
    if (!event.time) continue;
    const tone = toneOf(event.kind);
    const day = exactDayOf(event.time);
    if (day === null) {
      for (const part of railOf(event.time)) {
        const [first, last] = [maxDay(part.from, from), minDay(part.to, to)];
        if (first > last) continue;
        const x = ((first - from) / days) * WIDTH;
        const width = ((last - first + 1) / days) * WIDTH;
        const line = railLineOf(event);
        pieces.set(`${line} ${first} ${last} ${part.opacity}`, {
          ...{ tone, line, x, width },
          opacity: part.opacity,
        });
      }
    } else if (day >= from && day <= to) {
      const bar = Math.floor(((day - from) / days) * BARS);
      const level = heights.get(bar) ?? 0;
      heights.set(bar, level + 1);
      blocks.push({ tone, bar, level });
    }
  }
  return { blocks, pieces };
}

/** When in an episode something is reported: a picture that its sentence can do without. */
export function ChapterStrip({ dates }: { readonly dates: DayRange }) {
  const dataset = useView((state) => state.whole);
  const { blocks, pieces } = useMemo(() => drawnOn(dataset, dates), [dataset, dates]);
  const fullest = Math.max(1, ...blocks.map(({ level }) => level + 1));
  const height = Math.min(RECORD_PX, BASE / fullest);
  const width = WIDTH / BARS;
  return (
    <svg
      className="chapter-strip"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      {blocks.map(({ tone, bar, level }) => (
        <rect
          key={`${bar} ${level}`}
          className={`mark-${tone}`}
          x={bar * width}
          y={BASE - (level + 1) * height}
          width={width - 1}
          height={Math.max(1, height - 0.5)}
        />
      ))}
      <path d={`M0 ${BASE - 0.5}H${WIDTH}`} />
      {[...pieces].map(([key, piece]) => (
        <rect
          key={key}
          className={`mark-${piece.tone}`}
          x={piece.x}
          y={BASE + 1 + piece.line * RAIL_LINE_PX}
          width={piece.width}
          height={RAIL_LINE_PX}
          opacity={piece.opacity}
        />
      ))}
    </svg>
  );
}
