import { memo } from 'react';
import { useView } from '../store/useView';
import { formatDay } from '../ui/formatDate';
import { type Translate, useTranslate } from '../ui/useTranslate';
import type { Fold } from './folds';

interface FoldBreakProps {
  readonly fold: Fold;
  readonly x: number;
  readonly width: number;
  /** How often time has passed over it: each time it is lit for a moment. */
  readonly crossings: number;
}

/** Drawing units: the break is stretched to its width and height, its lines keep their weight. */
const VIEW_HEIGHT = 64;
const TOOTH_HEIGHT = 8;
const TOOTH_DEPTH = 5;

/** A torn edge from top to bottom at `x`. */
function zigzag(x: number): string[] {
  const corners: string[] = [];
  for (let y = 0; y <= VIEW_HEIGHT; y += TOOTH_HEIGHT)
    corners.push(`${(y / TOOTH_HEIGHT) % 2 === 0 ? x : x + TOOTH_DEPTH} ${y}`);
  return corners;
}

/** "10 yr 3 mo". */
export function lengthInWords({ years, months }: Fold, t: Translate): string[] {
  const parts: string[] = [];
  if (years > 0) parts.push(t('timeline.years', { count: years }));
  if (months > 0) parts.push(t('timeline.months', { count: months }));
  return parts;
}

/** The length fits on one line, and the number of records on one below it, from these widths in CSS pixels. */
const LENGTH_MIN_PX = 62;
const COUNT_MIN_PX = 54;

/** Two lines: the length, and what lies inside where there is room for it. */
function linesOf(parts: readonly string[], records: string, width: number): readonly string[] {
  const isOneLine = parts.length < 2 || width >= LENGTH_MIN_PX;
  if (!isOneLine) return parts;
  return [parts.join(' '), ...(records && width >= COUNT_MIN_PX ? [records] : [])];
}

/** A visible break in the axis that says how much time is left out and what lies inside. */
export const FoldBreak = memo(function FoldBreak({ fold, x, width, crossings }: FoldBreakProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const parts = lengthInWords(fold, t);
  const length = parts.join(' ');
  const records = fold.recordCount > 0 ? t('timeline.count', { count: fold.recordCount }) : '';
  const label = records ? t('timeline.fold.inside', { length, records }) : length;
  const left = zigzag(0);
  const right = zigzag(width - TOOTH_DEPTH);
  return (
    <div className="timeline-fold" style={{ insetInlineStart: x, inlineSize: width }}>
      {crossings > 0 && <div key={crossings} className="timeline-fold-crossed" />}
      <svg
        viewBox={`0 0 ${width} ${VIEW_HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <path
          className="timeline-fold-gap"
          d={`M${left.join('L')}L${right.reverse().join('L')}Z`}
        />
        <path className="timeline-fold-edge" d={`M${left.join('L')}`} />
        <path className="timeline-fold-edge" d={`M${right.join('L')}`} />
      </svg>
      <span className="timeline-fold-label" aria-hidden="true" title={label}>
        {linesOf(parts, records, width).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </span>
      <span className="visually-hidden">
        {t('timeline.fold.spoken', {
          from: formatDay(fold.from, lang),
          to: formatDay(fold.to, lang),
          label,
        })}
      </span>
    </div>
  );
});
