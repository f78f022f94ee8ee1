import { FONT_FAMILY } from '../drawing/look';
import { type Attributes, type FigureChild, type FigureNode, node } from '../drawing/node';

/** A whole picture of this size in CSS pixels, which can stand in a file of its own. */
export const drawing = (
  width: number,
  height: number,
  attributes: Attributes,
  ...children: readonly FigureChild[]
): FigureNode =>
  node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': FONT_FAMILY,
      ...attributes,
    },
    ...children,
  );
