import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset';
import type { DayRange } from '../../domain/day';
import { statedDays } from '../../domain/statedDays';
import { KINDS, type Kind } from '../../domain/vocabulary';
import { useView } from '../../store/useView';

const BARS = 24;
const WIDTH = 96;
const HEIGHT = 24;
/** Height of a record, unless the fullest bar would then be cut. */
const RECORD_PX = 4;

interface Block {
  readonly kind: Kind;
  readonly bar: number;
  /** Records of its bar below it. */
  readonly level: number;
}

/** The documents' records that are dated to a day of the episode, stacked by time. */
function blocksOfDays({ events }: Pick<Dataset, 'events'>, { from, to }: DayRange): Block[] {
  const days = to - from + 1;
  const heights = new Map<number, number>();
  const dated = events.flatMap(({ kind, tier, time }) => {
    if (tier !== 'corpus' || time?.precision !== 'day') return [];
    const day = statedDays(time).from;
    return day < from || day > to ? [] : [{ kind, bar: Math.floor(((day - from) / days) * BARS) }];
  });
  return dated
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
    .map(({ kind, bar }) => {
      const level = heights.get(bar) ?? 0;
      heights.set(bar, level + 1);
      return { kind, bar, level };
    });
}

/** When in an episode something is reported: a picture that its sentence can do without. */
export function ChapterStrip({ dates }: { readonly dates: DayRange }) {
  const dataset = useView((state) => state.dataset);
  const blocks = useMemo(() => blocksOfDays(dataset, dates), [dataset, dates]);
  const fullest = Math.max(1, ...blocks.map(({ level }) => level + 1));
  const height = Math.min(RECORD_PX, HEIGHT / fullest);
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
      {blocks.map(({ kind, bar, level }) => (
        <rect
          key={`${bar} ${level}`}
          className={`mark-${kind}`}
          x={bar * width}
          y={HEIGHT - (level + 1) * height}
          width={width - 1}
          height={Math.max(1, height - 0.5)}
        />
      ))}
      <path d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
    </svg>
  );
}
