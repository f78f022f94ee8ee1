import { GROUND } from '../ground/groundPalette';
import { PAPER, type Theme } from '../marks/palette';
import type { DrawnCallout, DrawnComparison, DrawnMeasure } from '../scene/drawnClaims';
import type { Frame, Point } from '../scene/frame';
import { drawName } from './names';
import { type FigureNode, node } from './node';

/** Geometry that checks the text: thin drawn lines, unlike any mark. */

const line = ([x1, y1]: Point, [x2, y2]: Point, attributes: Record<string, string | number>) =>
  node('line', { x1, y1, x2, y2, ...attributes });

/** The measured line, and a faint one to where the stated distance would lead. */
export function drawMeasure({ key, from, to, stated }: DrawnMeasure, theme: Theme): FigureNode {
  const { label, halo } = GROUND[theme];
  return node(
    'g',
    { 'data-measure': key, fill: 'none' },
    ...(stated
      ? [
          line(to, stated, {
            stroke: label,
            'stroke-width': 1.4,
            'stroke-dasharray': '2 6',
            opacity: 0.75,
            'data-stated': key,
          }),
          node('circle', { cx: stated[0], cy: stated[1], r: 4, stroke: label, opacity: 0.75 }),
        ]
      : []),
    line(from, to, { stroke: halo, 'stroke-width': 5 }),
    line(from, to, { stroke: label, 'stroke-width': 1.8 }),
  );
}

/** The outline of what a source compares an area with. */
export function drawComparison(
  { key, geometry }: DrawnComparison,
  frame: Frame,
  theme: Theme,
): FigureNode[] {
  const d = frame.path(geometry);
  const { label } = GROUND[theme];
  return d
    ? [
        node('path', {
          'data-comparison': key,
          d,
          fill: label,
          'fill-opacity': 0.12,
          stroke: label,
          'stroke-width': 1.4,
          'stroke-linejoin': 'round',
        }),
      ]
    : [];
}

const PAD_PX = 4;

/** Words on paper, with a line to what they speak of. */
export function drawCallout({ label, to }: DrawnCallout, theme: Theme): FigureNode {
  const { x, y, width, height } = label.box;
  const colours = GROUND[theme];
  const end: Point = [
    Math.min(x + width, Math.max(x, to[0])),
    Math.min(y + height, Math.max(y, to[1])),
  ];
  return node(
    'g',
    { 'data-callout': label.wish.key },
    line(end, to, { stroke: colours.label, 'stroke-width': 1, opacity: 0.8 }),
    node('rect', {
      x: x - PAD_PX,
      y: y - PAD_PX / 2,
      width: width + 2 * PAD_PX,
      height: height + PAD_PX,
      rx: 4,
      fill: PAPER[theme],
      'fill-opacity': 0.92,
    }),
    drawName(label, { theme, colour: colours.label, halo: 0, key: `claim:${label.wish.key}` }),
  );
}
