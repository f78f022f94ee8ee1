import { GROUND } from '../ground/groundPalette';
import { PAPER, symbolColours } from '../marks/palette';
import { arrowheadParts, symbolParts } from '../marks/symbols';
import {
  BADGE,
  DISK_CASING_PX,
  diskRadius,
  isTownShown,
  markScale,
  POINTER_PX,
  symbolSize,
} from '../scene/markSizes';
import { inDrawingOrder, type SceneMark } from '../scene/marks';
import type { SceneTown } from '../scene/towns';
import { refText } from './arrows';
import { type FigureLook, FONT_FAMILY, opacityOf } from './figureLook';
import type { Frame, Point } from './frame';
import { type FigureNode, node } from './node';
import { drawParts } from './symbol';
import { textWidth } from './textWidth';

/** Fingers need room, and a town's disk is small. */
const TOWN_REACH_PX = 11;

/** Where a mark's middle lies, on whole pixels so that its edges are sharp. */
export function markPoint({ at, offset }: SceneMark, frame: Frame): Point {
  const [x, y] = frame.project(at);
  const scale = markScale(frame.zoom);
  return [Math.round(x + offset[0] * scale), Math.round(y + offset[1] * scale)];
}

/** The number of records in a stack, at its lower right. */
function drawBadge(
  { look, events }: SceneMark,
  [x, y]: Point,
  size: number,
  theme: FigureLook['theme'],
) {
  const { ink, paper } = symbolColours(look.kind, theme);
  const text = String(events.length);
  const style = { size: BADGE.font, weight: 600 } as const;
  const width = Math.max(BADGE.height, textWidth(text, style) + 2 * BADGE.padding);
  const [cx, cy] = [x + size * 0.42, y + size * 0.4];
  return [
    node('rect', {
      x: cx - width / 2,
      y: cy - BADGE.height / 2,
      width,
      height: BADGE.height,
      rx: BADGE.height / 2,
      fill: paper,
      stroke: ink,
    }),
    node(
      'text',
      {
        x: cx,
        y: cy + BADGE.font * 0.36,
        'font-family': FONT_FAMILY,
        'font-size': BADGE.font,
        'font-weight': 600,
        'text-anchor': 'middle',
        fill: ink,
      },
      text,
    ),
  ];
}

/** A small head outside the symbol of a movement with one known end: out of the place, or into it. */
function drawPointer(mark: SceneMark, [x, y]: Point, size: number, { frame, theme }: FigureLook) {
  if (mark.heading === null) return [];
  const [placeX, placeY] = frame.project(mark.at);
  const [dx, dy] = [x - placeX, y - placeY];
  const length = Math.hypot(dx, dy) || 1;
  const outside = (size / 2 + POINTER_PX / 2) / length;
  const parts = arrowheadParts({ ...mark.look, tier: 'corpus' }, POINTER_PX);
  return [
    drawParts(parts, symbolColours(mark.look.kind, theme), {
      at: [x + dx * outside, y + dy * outside],
      size: POINTER_PX,
      rotation: mark.heading,
    }),
  ];
}

function drawMark(mark: SceneMark, look: FigureLook, name: string): FigureNode {
  const { frame, theme } = look;
  const size = symbolSize(frame.zoom);
  const at = markPoint(mark, frame);
  const halo = node('circle', {
    cx: at[0],
    cy: at[1],
    r: size / 2 + 4,
    fill: PAPER[theme],
    stroke: GROUND[theme].selected,
    'stroke-width': 2.5,
  });
  return node(
    'g',
    {
      'data-ref': refText(mark.ref),
      'data-mark': mark.key,
      'data-kind': mark.look.kind,
      'data-outline': mark.look.outline,
      opacity: opacityOf(mark.certain),
    },
    node('title', {}, name),
    ...(mark.selected ? [halo] : []),
    drawParts(symbolParts(mark.look, size), symbolColours(mark.look.kind, theme), { at, size }),
    ...(mark.events.length > 1 ? drawBadge(mark, at, size, theme) : []),
    ...drawPointer(mark, at, size, look),
  );
}

/** The marks around their places. */
export const drawMarks = (
  marks: readonly SceneMark[],
  look: FigureLook,
  nameOf: (mark: SceneMark) => string,
): FigureNode[] => inDrawingOrder(marks).map((mark) => drawMark(mark, look, nameOf(mark)));

/** The towns' disks, whose area tells the number of records. */
export function drawTowns(towns: readonly SceneTown[], { frame, theme }: FigureLook): FigureNode[] {
  const { town: ink, townFill, selected: chosen } = GROUND[theme];
  return towns
    .filter((town) => isTownShown(town, frame.zoom))
    .map((town) => {
      const [cx, cy] = frame.project(town.at);
      const r = diskRadius(town, frame.zoom);
      return node(
        'g',
        { 'data-ref': `place:${town.id}`, 'data-town': town.id },
        node('title', {}, town.name),
        node('circle', {
          cx,
          cy,
          r: Math.max(r, TOWN_REACH_PX),
          fill: 'none',
          'pointer-events': 'all',
        }),
        node('circle', { cx, cy, r: r + DISK_CASING_PX, fill: townFill }),
        node('circle', {
          cx,
          cy,
          r,
          fill: town.selected ? chosen : townFill,
          stroke: town.selected ? townFill : ink,
          'stroke-width': town.featured ? 1.8 : 1.2,
        }),
      );
    });
}
