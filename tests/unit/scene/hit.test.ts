import { describe, expect, it } from 'vitest';
import type { EventId, PlaceId } from '../../../src/domain/ids';
import { allInView, revealPadding } from '../../../src/map/MapCamera';
import {
  type DrawItem,
  type DrawList,
  type DrawnArrow,
  type DrawnName,
  type DrawnRing,
  drawListOf,
  itemsOf,
} from '../../../src/scene/drawList';
import type { DrawnDisk, DrawnMark } from '../../../src/scene/drawnHubs';
import { type Frame, frameOfCamera, type Point } from '../../../src/scene/frame';
import { areaAt, hitAt } from '../../../src/scene/hit';
import { markScale } from '../../../src/scene/markSizes';
import { composeScene, type Scene } from '../../../src/scene/scene';
import { successorOf, targetsOf } from '../../../src/scene/targets';
import { NOTHING } from '../../../src/store/view';
import { day, openProject, townPosition } from '../../support';

const dataset = openProject();
const sceneWith = (closeUp: boolean): Scene =>
  composeScene({
    dataset,
    rows: dataset.events.map((_, row) => ({ row, presence: 'certain' })),
    window: { from: day('2012-01-01'), to: day('2024-12-31') },
    selection: NOTHING,
    lit: [],
    played: [],
    lang: 'en',
    campDay: null,
    reading: false,
    closeUp,
  });

/** A map 1000 by 800 whose middle is here. */
const frameAt = ([lng, lat]: readonly [number, number], zoom: number): Frame =>
  frameOfCamera({ lng, lat, zoom }, { width: 1000, height: 800 });
const listOf = (scene: Scene, frame: Frame): DrawList => drawListOf(scene, dataset, frame);
const gao = townPosition(dataset, 'gao');
const MIDDLE: Point = [500, 400];

describe('what lies under the pointer', () => {
  it('is the town in its middle, with the records that stand there', () => {
    const scene = sceneWith(true);
    const hit = hitAt(listOf(scene, frameAt(gao, 8)), MIDDLE, false);
    expect(hit?.ref).toEqual({ type: 'place', id: 'gao' });
    expect(hit?.events.length).toBe(scene.towns.find(({ id }) => id === 'gao')?.records);
  });

  it('is each mark at its own spot, at every zoom', () => {
    for (const [zoom, closeUp] of [
      [4.5, false],
      [9, true],
    ] as const) {
      const scene = sceneWith(closeUp);
      const list = listOf(scene, frameAt(gao, zoom));
      const marks = itemsOf(list, 'mark').filter(({ place }) => place === 'gao');
      expect(marks.length).toBeGreaterThan(3);
      expect(marks).toHaveLength(scene.marks.filter(({ place }) => place === 'gao').length);
      for (const { at, ref, events } of marks)
        expect(hitAt(list, at, false)).toMatchObject({ ref, events });
    }
  });

  it('is a record where its arc puts it, seen from near', () => {
    const scene = sceneWith(true);
    const list = listOf(scene, frameAt(gao, 9));
    for (const { offset, ref } of scene.marks.filter(({ place }) => place === 'gao')) {
      const [right = 0, down = 0] = offset ?? [];
      const point: Point = [500 + right * markScale(9), 400 + down * markScale(9)];
      expect(hitAt(list, point, false)?.ref).toEqual(ref);
    }
  });

  it('is an arrow along the whole of its shaft', () => {
    const scene = sceneWith(true);
    const arrow = scene.arrows.find(({ ref }) => ref.id === '2023-10-31-kidal-gao-convoy');
    const list = listOf(scene, frameAt(gao, 7));
    // Marks and names come before it.
    const items = list.items.filter(({ type }) => type !== 'mark' && type !== 'name');
    for (const position of arrow?.path.slice(12, 28) ?? [])
      expect(hitAt({ ...list, items }, list.frame.project(position), false)?.ref).toEqual(
        arrow?.ref,
      );
    expect(arrow?.path.length).toBeGreaterThan(28);
  });

  it('is the small and exact before the large and vague', () => {
    const LOOK = { kind: 'attack', outline: 'solid', tier: 'corpus' } as const;
    const frame = frameAt(gao, 8);
    const about = (id: string) => ({
      ...{ key: id, look: LOOK, certain: true, selected: false },
      ref: { type: 'event', id: id as EventId } as const,
    });
    const mark = (id: string, at: Point): DrawnMark => ({
      ...{ ...about(id), type: 'mark', form: 'symbol', events: [id as EventId] },
      ...{ place: 'gao' as PlaceId, at, size: 24, count: null, pointer: null },
    });
    const town = (id: string, at: Point, featured: boolean): DrawnDisk => ({
      ...{ type: 'disk', place: id as PlaceId, name: id, at, featured },
      // So large that it reaches further than a click that is meant for a featured town.
      ...{ radius: featured ? 16 : 6, selected: false, events: [] },
    });
    const named = (id: string): DrawnName => ({
      type: 'name',
      label: {
        wish: {
          ...{ key: `town:${id}`, place: id as PlaceId, lines: [], at: MIDDLE, sides: [] },
          ...{ gap: 0, needs: 'always', selected: false, halo: 0 },
        },
        ...{ box: { x: 495, y: 395, width: 10, height: 10 }, anchor: 'start', x: 0, baselines: [] },
      },
    });
    const path: Point[] = [
      [400, 400],
      [600, 400],
    ];
    const ring: DrawnRing = { ...about('ring'), type: 'ring', path };
    const arrow: DrawnArrow = {
      ...{ ...about('arrow'), type: 'arrow', starts: true, arrives: true, middle: MIDDLE },
      band: { path, halfWidth: 3, taper: 1, startGap: 0, endGap: 0, dash: [0, 0] },
      head: { at: [600, 400], size: 12, rotation: 0 },
    };
    const at = (items: readonly DrawItem[], byTouch = false) =>
      hitAt({ frame, items, oneChosen: false, played: [] }, MIDDLE, byTouch)?.ref.id;
    const marks = [mark('far', [492, 400]), mark('near', [504, 400])];

    expect(at([ring])).toBe('ring');
    expect(at([ring, arrow]), 'an arrow before a ring').toBe('arrow');
    expect(at([arrow, ...marks]), 'the nearest mark before an arrow').toBe('near');
    expect(at([...marks, town('gao', [503, 400], true)]), 'a town before its marks').toBe('gao');
    expect(
      at([...marks, town('gao', [513, 400], true)]),
      'within 14 px of its middle, whatever is nearer',
    ).toBe('gao');
    const further = town('gao', [515, 400], true);
    expect(
      at([...marks, further]),
      'its marks before a town, beyond its middle and however large its disk',
    ).toBe('near');
    expect(at([arrow, further]), 'a mouse means what it touches').toBe('arrow');
    expect(at([arrow, further], true), 'a finger means more').toBe('gao');
    expect(at([...marks, further], true), 'but the nearer one').toBe('near');
    const far = town('gao', [560, 400], true);
    const beside = mark('far', [490, 400]);
    expect(at([arrow, beside, far, named('gao')]), 'a town by its name').toBe('gao');
    expect(at([...marks, far, named('gao')]), 'but for a mark whose middle is there').toBe('near');
    expect(at([town('ber', [530, 400], false), named('ber')]), 'a lesser town too').toBe('ber');
    const lesser = town('ber', [508, 400], false);
    expect(at([...marks, lesser]), 'a nearer mark before a lesser town').toBe('near');
    expect(at([arrow, beside, lesser]), 'a nearer lesser town before a mark and a line').toBe(
      'ber',
    );
    const counted: DrawnMark = {
      ...mark('stack', [470, 400]),
      count: { at: [484, 400], font: 11, text: '12' },
    };
    expect(at([arrow, counted]), 'a stack by its number').toBe('stack');
  });

  it('is nothing in the desert', () => {
    const list = listOf(sceneWith(true), frameAt([-5, 23], 7));
    expect(hitAt(list, MIDDLE, false)).toBeNull();
    expect(areaAt(list, MIDDLE)).toBeNull();
  });

  it('is an area at its name and at its edge, and not inside it', () => {
    const list = listOf(sceneWith(false), frameAt([-1.5, 17], 5));
    const [area] = itemsOf(list, 'area').filter(({ place }) => place === 'northern-mali');
    const name = itemsOf(list, 'name').find(({ label }) => label.wish.place === area?.place);
    if (!area || !name) throw new Error('Northern Mali is not drawn');
    const { x, y, width, height } = name.label.box;
    expect(areaAt(list, [x + width / 2, y + height / 2])?.ref.id).toBe('northern-mali');
    const rings =
      area.geometry.type === 'Polygon'
        ? area.geometry.coordinates
        : area.geometry.coordinates.flat();
    const [lon = 0, lat = 0] = rings[0]?.[0] ?? [];
    expect(areaAt(list, list.frame.project([lon, lat]))?.events).toEqual(area.events);
    // North of Timbuktu, where nothing stands.
    expect(areaAt(list, list.frame.project([-3, 19.5]))).toBeNull();
  });
});

describe('what the keyboard reaches', () => {
  it('is every mark and arrow of the view, in squares of at least 24 px', () => {
    const scene = sceneWith(false);
    const targets = targetsOf(listOf(scene, frameAt([-2, 17], 4.8)));
    expect(targets).toHaveLength(scene.marks.length + scene.arrows.length);
    expect(Math.min(...targets.map(({ size }) => size))).toBeGreaterThanOrEqual(24);
    expect(targetsOf(listOf(scene, frameAt([-5, 23], 9)))).toEqual([]);
  });

  it('goes on at the same place when a stack is opened', () => {
    const [far, near] = [sceneWith(false), sceneWith(true)].map((scene) =>
      targetsOf(listOf(scene, frameAt([-2, 17], 4.8))),
    );
    const stack = far?.find(({ hit }) => hit.ref.type === 'place');
    if (!stack || !near) throw new Error('no stack is in view');
    expect(stack.place).not.toBeNull();
    expect(successorOf(stack, near)?.place).toBe(stack.place);
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
