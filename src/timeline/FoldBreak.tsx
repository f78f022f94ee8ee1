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

/** Width of a glyph of a break's label, a little generous, in CSS pixels. */
const GLYPH_PX = 5.5;

/** Two lines: the length, and what lies inside where there is room for it; in a very narrow break the number and its unit. */
function linesOf(parts: readonly string[], records: string, width: number): readonly string[] {
  const fits = (text: string) => text.length * GLYPH_PX <= width;
  const [first = ''] = parts;
  const length = parts.join(' ');
  if (!fits(`${first} `)) return first.split(/\s/);
  if (!fits(length)) return parts;
  return [length, ...(records && fits(records) ? [records] : [])];
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
      <span className="timeline-fold-label" aria-hidden="true">
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
