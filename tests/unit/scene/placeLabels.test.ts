import { describe, expect, it } from 'vitest';
import { node } from '../../../src/drawing/node';
import { svgText } from '../../../src/figure/pictureFile';
import { type LabelWish, placeLabels } from '../../../src/scene/placeLabels';
import { xmlFaults } from '../figure/xmlFaults';

const FRAME = { width: 400, height: 300 };
const NO_OBSTACLES = { marks: [], lines: [] };

const wish = (
  key: string,
  at: readonly [number, number],
  more: Partial<LabelWish> = {},
): LabelWish => ({
  key,
  lines: [{ text: 'Timbuktu', size: 14, weight: 600 }],
  at,
  sides: [
    [1, 0],
    [-1, 0],
    [0, -1],
    [0, 1],
  ],
  gap: 5,
  needs: 'free',
  ...more,
});

describe('the placing of names', () => {
  it('takes the first side that is liked', () => {
    const [label] = placeLabels([wish('a', [200, 150])], NO_OBSTACLES, FRAME);
    expect(label?.anchor).toBe('start');
    expect(label?.x).toBe(205);
  });

  it('keeps a name that is always shown inside the frame', () => {
    for (const at of [
      [398, 150],
      [2, 150],
      [200, 2],
      [200, 298],
    ] as const) {
      const [label] = placeLabels([wish('a', at, { needs: 'always' })], NO_OBSTACLES, FRAME);
      const box = label?.box ?? { x: -1, y: -1, width: 0, height: 0 };
      expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(FRAME.width);
      expect(box.y + box.height).toBeLessThanOrEqual(FRAME.height);
    }
  });

  it('leaves out a name without room, unless it is always shown', () => {
    const everywhere = [{ x: 0, y: 0, ...FRAME }];
    const placed = (needs: LabelWish['needs'], lines: boolean) =>
      placeLabels(
        [wish('a', [200, 150], { needs })],
        lines ? { marks: [], lines: everywhere } : { marks: everywhere, lines: [] },
        FRAME,
      ).length;
    expect([placed('free', false), placed('lines', false), placed('always', false)]).toEqual([
      0, 0, 1,
    ]);
    expect([placed('free', true), placed('lines', true)]).toEqual([0, 1]);
  });

  it('lets the first wishes stay and the later ones give way', () => {
    const labels = placeLabels(
      [
        wish('a', [200, 150]),
        wish('b', [201, 150]),
        wish('c', [202, 151]),
        wish('d', [199, 149]),
        wish('e', [200, 150]),
      ],
      NO_OBSTACLES,
      FRAME,
    );
    expect(labels[0]?.wish.key).toBe('a');
    expect(labels.length).toBeLessThan(5);
  });
});

describe('the text of a picture', () => {
  it('keeps attributes what they are, whatever they hold', () => {
    const text = svgText(
      node('g', { 'data-mark': `"><script>&'`, hidden: undefined }, node('path', { x: 1 / 3 })),
    );
    expect(xmlFaults(text)).toEqual([]);
    expect(text).not.toContain('<script');
    expect(text).not.toContain('hidden');
    expect(text).toContain('<path x="0.33"/>');
  });
});
