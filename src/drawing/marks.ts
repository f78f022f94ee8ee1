import { GROUND } from '../ground/groundPalette';
import { MARK_COLOURS, PAPER, symbolColours } from '../marks/palette';
import { arrowheadParts, type OutlineStyle, symbolParts } from '../marks/symbols';
import type { DrawnDisk, DrawnLeader, DrawnMark } from '../scene/drawnHubs';
import type { DrawnNote } from '../scene/drawnNotes';
import { DISK_CASING_PX, POINTER_PX } from '../scene/markSizes';
import { type FigureLook, FONT_FAMILY, opacityOf } from './look';
import { drawName } from './names';
import { type FigureNode, node } from './node';
import { drawParts } from './symbol';

type Theme = Pick<FigureLook, 'theme'>;

/** The number of records in a stack, beside its symbol. */
function drawCount({ count, look }: DrawnMark, { theme }: Theme): FigureNode[] {
  if (!count) return [];
  return [
    node(
      'text',
      {
        x: count.at[0],
        y: count.at[1] + count.font * 0.36,
        'font-family': FONT_FAMILY,
        'font-size': count.font,
        'font-weight': 600,
        fill: symbolColours(look.kind, theme).ink,
        stroke: GROUND[theme].halo,
        'stroke-width': 2.4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      count.text,
    ),
  ];
}

function drawPointer({ pointer, look }: DrawnMark, { theme }: Theme): FigureNode[] {
  if (!pointer) return [];
  const parts = arrowheadParts({ ...look, tier: 'corpus' }, POINTER_PX);
  return [
    drawParts(parts, symbolColours(look.kind, theme), {
      at: pointer.at,
      size: POINTER_PX,
      rotation: pointer.rotation,
    }),
  ];
}

/** Of the dots of what is claimed or planned, in pixels. */
const DOT_DASHES: Readonly<Record<OutlineStyle, string | undefined>> = {
  solid: undefined,
  dashed: '3.5 2',
  dotted: '0.1 3',
};

/** A hollow dot in the colour of the kind: the fact is there, its symbol comes from near. */
function drawDot({ at: [cx, cy], size, look }: DrawnMark, { theme }: Theme): FigureNode[] {
  const { ink } = MARK_COLOURS[theme][look.kind];
  return [
    node('circle', { cx, cy, r: size / 2 + 1, fill: PAPER[theme], 'fill-opacity': 0.8 }),
    node('circle', {
      cx,
      cy,
      r: size / 2 - 1,
      fill: PAPER[theme],
      stroke: ink,
      'stroke-width': 1.8,
      'stroke-dasharray': DOT_DASHES[look.outline],
      'stroke-linecap': look.outline === 'dotted' ? 'round' : undefined,
    }),
  ];
}

/** A ring that spreads once and is gone, from a symbol that playback has come to. */
const drawPulse = ({ at: [cx, cy], size }: DrawnMark, pulse: string, { theme }: Theme) =>
  node('circle', {
    'data-pulse': pulse,
    cx,
    cy,
    r: size / 2 + 5,
    fill: 'none',
    stroke: GROUND[theme].selected,
    'stroke-width': 3,
  });

/** A hollow symbol in the grey of lesser names: its shape tells the kind, its outline the status. */
export function drawGhost(
  { at, size, look }: Pick<DrawnMark, 'at' | 'size' | 'look'>,
  { theme }: Theme,
): FigureNode {
  const parts = symbolParts(look, size).map((part) =>
    part.fill === 'none' ? part : { ...part, fill: 'paper' as const },
  );
  const { quietLabel: ink, halo: paper } = GROUND[theme];
  return drawParts(parts, { ink, tint: paper, paper }, { at, size });
}

/** What was last reported of a place, and how long before the day looked at. */
export const drawNote = ({ label, mark }: DrawnNote, { theme }: Theme): FigureNode =>
  drawName(label, {
    theme,
    colour: GROUND[theme].quietLabel,
    halo: 1.6,
    key: `note:${mark.place}`,
  });

/** A symbol or dot with its number. */
export function drawMark(
  mark: DrawnMark,
  look: Theme & { readonly opacity: number; readonly pulse?: string | undefined },
  name: string,
) {
  const { theme } = look;
  const { at, size } = mark;
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
      'data-mark': mark.key,
      'data-kind': mark.look.kind,
      'data-outline': mark.look.outline,
      'data-played': look.pulse,
      'data-ghost': mark.ghost ? '' : undefined,
      opacity: opacityOf(mark.certain, look.opacity),
    },
    node('title', {}, name),
    ...(look.pulse ? [drawPulse(mark, look.pulse, look)] : []),
    ...(mark.selected ? [halo] : []),
    ...(mark.ghost
      ? [drawGhost(mark, look)]
      : mark.form === 'dot'
        ? drawDot(mark, look)
        : [
            drawParts(symbolParts(mark.look, size), symbolColours(mark.look.kind, theme), {
              at,
              size,
            }),
          ]),
    ...drawCount(mark, look),
    ...drawPointer(mark, look),
  );
}

/** A thin line from a place to its strip. */
export const drawLeader = ({ place, from, to }: DrawnLeader, { theme }: Theme): FigureNode =>
  node('line', {
    'data-leader': place,
    x1: from[0],
    y1: from[1],
    x2: to[0],
    y2: to[1],
    stroke: GROUND[theme].town,
    'stroke-width': 1,
    opacity: 0.7,
  });

/** How a town's disk is drawn. */
interface DiskLook extends Theme {
  /** A ring, so that own events at the very place of the town are seen in it. */
  readonly openTowns?: boolean;
}

/** A town's disk. */
export function drawDisk(disk: DrawnDisk, { theme, openTowns }: DiskLook): FigureNode {
  const { town: ink, townFill, selected: chosen } = GROUND[theme];
  const [cx, cy] = disk.at;
  const { radius: r } = disk;
  const width = disk.featured ? 1.8 : 1.2;
  const ring = { cx, cy, r, fill: 'none' };
  if (openTowns)
    return node(
      'g',
      { 'data-town': disk.place },
      node('title', {}, disk.name),
      node('circle', {
        ...{ ...ring, r: r + (width + DISK_CASING_PX) / 2 },
        ...{ stroke: townFill, 'stroke-width': DISK_CASING_PX },
      }),
      node('circle', { ...ring, stroke: disk.selected ? chosen : ink, 'stroke-width': width }),
    );
  return node(
    'g',
    { 'data-town': disk.place },
    node('title', {}, disk.name),
    node('circle', { cx, cy, r: r + DISK_CASING_PX, fill: townFill }),
    node('circle', {
      cx,
      cy,
      r,
      fill: disk.selected ? chosen : townFill,
      stroke: disk.selected ? townFill : ink,
      'stroke-width': width,
    }),
  );
}
