import { LEGEND_DRAWING, type LegendItem } from '../drawing/legendItem';
import { type FigureNode, node } from '../drawing/node';
import { GROUND } from '../ground/groundPalette';
import type { Theme } from '../marks/palette';
import { type TextStyle, wrapText } from '../scene/textWidth';

/** A part of a picture that stands below another. */
export interface Block {
  readonly nodes: readonly FigureNode[];
  readonly height: number;
}

const STYLE: TextStyle = { size: 12.5, weight: 400 };
const TEXT_X = LEGEND_DRAWING.width + 6;
const COLUMN_GAP = 20;
const ROW_GAP = 5;
const LINE_PX = 16;

type LegendPart = 'kinds' | 'signs' | 'sets';
/** Kinds stand twice as close as signs, so that their columns meet. */
const COLUMNS = { most: 3, least: 270, kindsEach: 2 };

function columnsOf(part: LegendPart, width: number): number {
  if (part === 'sets') return 1;
  const signs = Math.min(
    COLUMNS.most,
    Math.max(1, Math.floor((width + COLUMN_GAP) / COLUMNS.least)),
  );
  return part === 'signs' ? signs : signs * COLUMNS.kindsEach;
}

/** Entries in columns of equal width, filled row by row; a long entry takes more lines. */
export function legendBlock(
  items: readonly LegendItem[],
  part: LegendPart,
  width: number,
  theme: Theme,
): Block {
  const columns = columnsOf(part, width);
  const column = (width + COLUMN_GAP) / columns;
  const nodes: FigureNode[] = [];
  let y = 0;
  for (let row = 0; row < items.length; row += columns) {
    const entries = items.slice(row, row + columns).map((item) => ({
      ...item,
      lines: wrapText(item.words, column - COLUMN_GAP - TEXT_X + 2, STYLE),
    }));
    const height = Math.max(
      LEGEND_DRAWING.height,
      ...entries.map(({ lines }) => lines.length * LINE_PX),
    );
    entries.forEach(({ key, drawing, lines }, index) => {
      const first = y + LEGEND_DRAWING.height / 2 + 4.5;
      nodes.push(
        node(
          'g',
          { 'data-legend': key, transform: `translate(${(index * column).toFixed(1)} 0)` },
          node('g', { transform: `translate(0 ${y})` }, drawing),
          ...lines.map((text, line) =>
            node(
              'text',
              {
                x: TEXT_X,
                y: first + line * LINE_PX,
                'font-size': STYLE.size,
                fill: GROUND[theme].label,
              },
              text,
            ),
          ),
        ),
      );
    });
    y += height + ROW_GAP;
  }
  return { nodes, height: Math.max(0, y - ROW_GAP) };
}
