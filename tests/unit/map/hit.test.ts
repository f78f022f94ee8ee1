import { describe, expect, it } from 'vitest';
import { mercatorX, mercatorY, worldSize } from '../../../src/ground/mercator';
import { hitAt, type Projection } from '../../../src/map/hit';
import { allInView, revealPadding } from '../../../src/map/reveal';
import { successorOf, targetsOf } from '../../../src/map/targets';
import { markScale } from '../../../src/scene/markSizes';
import { composeScene, type Scene } from '../../../src/scene/scene';
import { NOTHING } from '../../../src/store/view';
import { openProject, townPosition } from '../../support';

const dataset = openProject();
const sceneWith = (closeUp: boolean): Scene =>
  composeScene({
    dataset,
    rows: dataset.events.map((_, row) => ({ row, presence: 'certain' })),
    selection: NOTHING,
    lit: [],
    lang: 'en',
    campDay: null,
    closeUp,
  });

/** A map 1000 by 800 whose middle is here. */
function viewOf([lon, lat]: readonly [number, number], zoom: number): Projection {
  const size = worldSize(zoom);
  return {
    zoom,
    project: ([x, y]) => ({
      x: (mercatorX(x) - mercatorX(lon)) * size + 500,
      y: (mercatorY(y) - mercatorY(lat)) * size + 400,
    }),
  };
}
const gao = townPosition(dataset, 'gao');
const MIDDLE = { x: 500, y: 400 };

describe('what lies under the pointer', () => {
  it('is the town in its middle, with the records that stand there', () => {
    const scene = sceneWith(true);
    const hit = hitAt(scene, MIDDLE, viewOf(gao, 8));
    expect(hit?.ref).toEqual({ type: 'place', id: 'gao' });
    expect(hit?.events.length).toBe(scene.towns.find(({ id }) => id === 'gao')?.records);
  });

  it('is each mark at its own spot, at every zoom', () => {
    for (const [zoom, closeUp] of [
      [4.5, false],
      [9, true],
    ] as const) {
      const scene = sceneWith(closeUp);
      const marks = scene.marks.filter(({ at }) => at.join() === gao.join());
      expect(marks.length).toBeGreaterThan(3);
      for (const { offset, ref } of marks) {
        const scale = markScale(zoom);
        const point = { x: 500 + offset[0] * scale, y: 400 + offset[1] * scale };
        expect(hitAt(scene, point, viewOf(gao, zoom))?.ref).toEqual(ref);
      }
    }
  });

  it('is an arrow along the whole of its shaft', () => {
    const scene = sceneWith(true);
    const arrow = scene.arrows.find(({ ref }) => ref.id === '2023-10-31-kidal-gao-convoy');
    const view = viewOf(gao, 7);
    for (const position of arrow?.path.slice(12, 28) ?? [])
      expect(hitAt({ ...scene, marks: [] }, view.project(position), view)?.ref).toEqual(arrow?.ref);
    expect(arrow?.path.length).toBeGreaterThan(28);
  });

  it('is nothing in the desert', () => {
    expect(hitAt(sceneWith(true), MIDDLE, viewOf([-5, 23], 7))).toBeNull();
  });
});

describe('what the keyboard reaches', () => {
  it('is every mark and arrow of the view, in squares of at least 24 px', () => {
    const scene = sceneWith(false);
    const targets = targetsOf(scene, viewOf([-2, 17], 4.8), { width: 1000, height: 800 });
    expect(targets).toHaveLength(scene.marks.length + scene.arrows.length);
    expect(Math.min(...targets.map(({ size }) => size))).toBeGreaterThanOrEqual(24);
    expect(targetsOf(scene, viewOf([-5, 23], 9), { width: 1000, height: 800 })).toEqual([]);
  });

  it('goes on at the same place when a stack is opened', () => {
    const [far, near] = [sceneWith(false), sceneWith(true)].map((scene) =>
      targetsOf(scene, viewOf([-2, 17], 4.8), { width: 1000, height: 800 }),
    );
    const stack = far?.find(({ hit }) => hit.ref.type === 'place');
    if (!stack || !near) throw new Error('no stack is in view');
    expect(successorOf(stack, near)?.at).toEqual(stack.at);
    expect(successorOf(stack, [])).toBeUndefined();
  });
});

describe('bringing a subject into view', () => {
  const size = { width: 400, height: 800 };
  const sheet = { top: 0, right: 0, bottom: 420, left: 0 };

  it('counts what a sheet covers as out of view', () => {
    expect(allInView([{ x: 200, y: 500 }], size, { ...sheet, bottom: 0 })).toBe(true);
    expect(allInView([{ x: 200, y: 500 }], size, sheet)).toBe(false);
    expect(allInView([{ x: 200, y: 200 }], size, sheet)).toBe(true);
  });

  it('leaves room on a map that is almost covered', () => {
    const padding = revealPadding({ ...sheet, bottom: 780 }, size);
    expect(padding.top + padding.bottom).toBeLessThan(size.height);
    expect(padding.left + padding.right).toBeLessThan(size.width);
  });
});
