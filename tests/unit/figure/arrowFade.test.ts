import { describe, expect, it } from 'vitest';
import type { EventId } from '../../../src/domain/ids';
import { drawArrow } from '../../../src/drawing/arrows';
import type { FigureNode } from '../../../src/drawing/node';
import type { DrawnArrow } from '../../../src/scene/drawList';

const arrow = (ends: Pick<DrawnArrow, 'starts' | 'arrives'>): DrawnArrow => ({
  ...{ type: 'arrow', key: 'push', ref: { type: 'event', id: 'push' as EventId } },
  band: {
    path: [
      [0, 0],
      [50, 5],
      [100, 0],
    ],
    ...{ halfWidth: 4, taper: 0.3, startGap: 4, endGap: 4, dash: [0, 0] },
    frame: { width: 200, height: 100 },
  },
  ...{ head: { at: [50, 5], size: 10, rotation: 0 }, middle: [50, 5] },
  look: { kind: 'troop_movement', outline: 'solid', tier: 'corpus' },
  ...{ certain: true, selected: false, ...ends },
});

/** Opacity of the first gradient's stops, by where they stand. */
function fadeOf(ends: Pick<DrawnArrow, 'starts' | 'arrives'>): number[] | null {
  const drawn = drawArrow(arrow(ends), { theme: 'light', ids: 'test', opacity: 1 }, 'A push');
  const isNode = (child: FigureNode['children'][number]): child is FigureNode =>
    typeof child !== 'string';
  const fade = drawn.children.filter(isNode).find(({ tag }) => tag === 'linearGradient');
  const stops = fade?.children.filter(isNode) ?? [];
  return fade ? stops.map(({ attributes }) => Number(attributes['stop-opacity'])) : null;
}

describe('the shaft of a movement', () => {
  it('is whole between two stated ends', () => {
    expect(fadeOf({ starts: true, arrives: true })).toBeNull();
  });

  it('fades out where it does not arrive, and in where it does not start', () => {
    expect(fadeOf({ starts: true, arrives: false })).toEqual([1, 0.5, 0]);
    expect(fadeOf({ starts: false, arrives: true })).toEqual([0, 1]);
    expect(fadeOf({ starts: false, arrives: false })).toEqual([0, 1, 1, 0.5, 0]);
  });
});
