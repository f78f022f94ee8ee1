import { describe, expect, it } from 'vitest';
import type { EventId, PlaceId } from '../../../src/domain/ids';
import { mercatorX, mercatorY, type Position, worldSize } from '../../../src/domain/position';
import { hitAt as hitOf, type Projection, type ScreenPoint } from '../../../src/map/hit';
import { allInView, revealPadding } from '../../../src/map/MapCamera';
import { successorOf, targetsOf } from '../../../src/map/targets';
import { markScale } from '../../../src/scene/markSizes';
import type { SceneMark } from '../../../src/scene/marks';
import { composeScene, type Scene } from '../../../src/scene/scene';

import type { SceneTown } from '../../../src/scene/towns';
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

/** What is met where these names are drawn, by a mouse unless it is said. */
const hitAt = (
  scene: Scene,
  point: ScreenPoint,
  view: Projection,
  names: readonly string[] = [],
  byTouch = false,
) => hitOf(scene, point, view, { names: new Set(names as PlaceId[]), byTouch });
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

  it('is the small and exact before the large and vague', () => {
    const LOOK = { kind: 'attack', outline: 'solid', tier: 'corpus' } as const;
    const view: Projection = { zoom: 8, project: ([x, y]) => ({ x, y }) };
    const about = (id: string) => ({
      ...{ key: id, look: LOOK, certain: true, selected: false },
      ref: { type: 'event', id: id as EventId } as const,
    });
    const mark = (id: string, x: number, y: number): SceneMark => ({
      ...about(id),
      ...{ events: [id as EventId], at: [x, y], offset: [0, 0], heading: null },
    });
    const town = (id: string, x: number, y: number, featured: boolean): SceneTown => ({
      ...{ id: id as PlaceId, at: [x, y], name: id, camp: '', nameSide: 0 },
      // So many that its disk reaches further than a click that is meant for the town.
      ...{ selected: false, records: 100, featured },
    });
    const acrossIt: Position[] = [
      [400, 400],
      [600, 400],
    ];
    const ring = { ...about('ring'), path: acrossIt };
    const arrow = { ...about('arrow'), path: acrossIt, arrives: true, width: 1 };
    const scene = (part: Partial<Scene>): Scene => ({
      ...{ areas: [], areaLabels: [], rings: [], arrows: [], towns: [], marks: [] },
      ...part,
    });
    const at = (part: Partial<Scene>, names: readonly string[] = [], byTouch = false) =>
      hitAt(scene(part), MIDDLE, view, names, byTouch)?.ref.id;
    const marks = [mark('far', 492, 400), mark('near', 504, 400)];

    expect(at({ rings: [ring] })).toBe('ring');
    expect(at({ rings: [ring], arrows: [arrow] }), 'an arrow before a ring').toBe('arrow');
    expect(at({ arrows: [arrow], marks }), 'the nearest mark before an arrow').toBe('near');
    expect(at({ marks, towns: [town('gao', 513, 400, true)] }), 'a town before its marks').toBe(
      'gao',
    );
    const further = [town('gao', 515, 400, true)];
    expect(
      at({ marks, towns: further }),
      'its marks before a town, beyond its middle and however large its disk',
    ).toBe('near');
    expect(at({ arrows: [arrow], towns: further }), 'a mouse means what it touches').toBe('arrow');
    expect(at({ arrows: [arrow], towns: further }, [], true), 'a finger means more').toBe('gao');
    expect(at({ marks, towns: further }, [], true), 'but the nearer one').toBe('near');
    const far = [town('gao', 560, 400, true)];
    const beside = [mark('far', 490, 400)];
    expect(at({ arrows: [arrow], marks: beside, towns: far }, ['gao']), 'a town by its name').toBe(
      'gao',
    );
    expect(at({ marks, towns: far }, ['gao']), 'but for a mark whose middle is there').toBe('near');
    expect(at({ towns: [town('ber', 530, 400, false)] }, ['ber']), 'a lesser town too').toBe('ber');
    const lesser = [town('ber', 508, 400, false)];
    expect(at({ marks, towns: lesser }), 'a nearer mark before a lesser town').toBe('near');
    expect(
      at({ arrows: [arrow], marks: [mark('far', 490, 400)], towns: lesser }),
      'a nearer lesser town before a mark and a line',
    ).toBe('ber');
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
