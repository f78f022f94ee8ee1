import { bearing, distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { rowsInWindow } from '../../../src/dataset/dataset';
import type { EventId, PlaceId } from '../../../src/domain/ids';
import { KINDS, type Kind } from '../../../src/domain/vocabulary';
import type { PixelOffset } from '../../../src/scene/hubLayout';
import { nameOfMark } from '../../../src/scene/markNames';
import type { SceneMark } from '../../../src/scene/marks';
import { composeScene, type Scene } from '../../../src/scene/scene';
import type { SceneInput } from '../../../src/scene/sceneInput';
import { ALL_TIERS, NOTHING } from '../../../src/store/view';
import { translator } from '../../../src/ui/useTranslate';
import { day, openProject, townPosition } from '../../support';

const dataset = openProject();
const ALL_DAYS = { from: day('2012-01-01'), to: day('2024-12-31') };
const sceneOfRows = (rows: SceneInput['rows'], more: Partial<SceneInput> = {}): Scene =>
  composeScene({
    dataset,
    rows,
    window: ALL_DAYS,
    selection: NOTHING,
    lit: [],
    played: [],
    lang: 'en',
    campDay: null,
    reading: false,
    closeUp: true,
    ...more,
  });

const sceneOn = (
  from: string,
  to = from,
  more: Partial<SceneInput> = {},
  kinds: readonly Kind[] = KINDS,
): Scene => {
  const window = { from: day(from), to: day(to) };
  const rows = rowsInWindow(dataset.columns, window, { kinds: new Set(kinds), tiers: ALL_TIERS });
  return sceneOfRows(rows, { window, ...more });
};
const everything = (more: Partial<SceneInput> = {}): Scene =>
  sceneOfRows(
    dataset.events.map((_, row) => ({ row, presence: 'certain' as const })),
    more,
  );

const positionOf = (at: readonly [number, number] | undefined): [number, number] => {
  if (!at) throw new Error('the path is too short');
  return [...at];
};
/** Where a mark stands that stands on its own. */
const offsetOf = ({ key, offset }: SceneMark): PixelOffset => {
  if (!offset) throw new Error(`${key} stands in a strip`);
  return offset;
};
const recordsIn = ({ marks, arrows, rings, areas }: Scene): string[] => [
  ...marks.flatMap(({ events }) => events),
  ...arrows.map(({ ref }) => ref.id),
  ...rings.map(({ ref }) => ref.id),
  ...areas.flatMap(({ events }) => events),
];
const marksAt = ({ marks }: Scene, town: string): SceneMark[] => {
  const at = townPosition(dataset, town).join();
  return marks.filter((mark) => mark.at.join() === at);
};

describe('what is drawn', () => {
  it('shows Kidal vacated and the convoy on its way to Gao on 31 October 2023', () => {
    const scene = sceneOn('2023-10-31');
    const vacated = scene.marks.find(({ ref }) => ref.id === '2023-10-31-kidal-camp-vacated');
    expect(vacated?.look).toEqual({
      kind: 'camp_handover',
      outline: 'solid',
      tier: 'corpus',
      sides: 'left_only',
    });
    const convoy = scene.arrows.find(({ ref }) => ref.id === '2023-10-31-kidal-gao-convoy');
    const [kidal, gao] = [townPosition(dataset, 'kidal'), townPosition(dataset, 'gao')];
    expect(distance(positionOf(convoy?.path[0]), kidal)).toBeLessThan(1);
    // "Toward" stops short of the town, and is no arrival.
    const gap = distance(positionOf(convoy?.path.at(-1)), gao);
    expect(gap).toBeGreaterThan(5);
    expect(gap).toBeLessThan(60);
    expect(convoy?.arrives).toBe(false);
    expect(
      Math.abs(
        bearing(positionOf(convoy?.path[19]), positionOf(convoy?.path[21])) - bearing(kidal, gao),
      ),
    ).toBeLessThan(25);
  });

  it('fades a push in where it passes through, and out before the town it makes for', () => {
    const push = everything().arrows.find(({ ref }) => ref.id === '2013-01-10-push-toward-bamako');
    expect([push?.starts, push?.arrives]).toEqual([false, false]);
    expect(distance(positionOf(push?.path[0]), townPosition(dataset, 'konna'))).toBeLessThan(1);
    const convoy = everything().arrows.find(({ ref }) => ref.id === '2023-10-31-kidal-gao-convoy');
    expect(convoy?.starts).toBe(true);
  });

  it('lets a movement that arrives end at its town', () => {
    const arriving = everything().arrows.filter(({ arrives }) => arrives);
    expect(arriving.length).toBeGreaterThan(3);
    for (const { ref, path } of arriving) {
      const event = dataset.events[dataset.rowOf.get(ref.id as EventId) ?? -1];
      const to = event?.places.find(({ role }) => role === 'to')?.place ?? '';
      expect(distance(positionOf(path.at(-1)), townPosition(dataset, to))).toBeLessThan(0.1);
    }
  });

  it('fans the movements between two places', () => {
    const middles = new Map<string, string[]>();
    for (const { path } of everything().arrows) {
      const ends = [path[0]?.map((degrees) => degrees.toFixed(1)).join(), path.at(-1)?.join()];
      const pair = ends.join(' ');
      middles.set(pair, [...(middles.get(pair) ?? []), path[20]?.join() ?? '']);
    }
    for (const found of middles.values()) expect(new Set(found).size).toBe(found.length);

    // No two records of the project go the same way; this one goes twice.
    const convoy = {
      row: dataset.rowOf.get('2023-10-31-kidal-gao-convoy' as EventId) ?? -1,
      presence: 'certain',
    } as const;
    const [first, second] = sceneOfRows([convoy, convoy]).arrows;
    expect(second?.path[0]).toEqual(first?.path[0]);
    const [middle, other] = [first, second].map((arrow) => positionOf(arrow?.path[20]));
    expect(distance(positionOf(middle), positionOf(other))).toBeGreaterThan(5);
  });

  it('widens an arrow only by a stated number of people or vehicles', () => {
    for (const { ref, width } of everything().arrows) {
      const { strength } = dataset.events[dataset.rowOf.get(ref.id as EventId) ?? -1] ?? {};
      const stated = strength?.value !== undefined && /guerrilla|soldier|truck/.test(strength.unit);
      expect([ref.id, width > 1]).toEqual([ref.id, stated]);
    }
    expect(everything().arrows.some(({ width }) => width > 1)).toBe(true);
  });

  it('points a movement with one known end out of its place or into it', () => {
    const oneEnded = everything().marks.filter(({ heading }) => heading !== null);
    expect(oneEnded.length).toBeGreaterThan(1);
    for (const mark of oneEnded) {
      const { ref, heading } = mark;
      const offset = offsetOf(mark);
      const event = dataset.events[dataset.rowOf.get(ref.id as EventId) ?? -1];
      const leaves = event?.places.some(({ role }) => role === 'from');
      const outward = Math.cos(((heading ?? 0) * Math.PI) / 180) * offset[0];
      const down = Math.sin(((heading ?? 0) * Math.PI) / 180) * offset[1];
      expect([ref.id, outward + down > 0]).toEqual([ref.id, leaves]);
    }
  });

  it('draws the force "20 kilometers from the city" as a ring around Mopti', () => {
    const [ring] = sceneOn('2013-01-10', '2013-01-11').rings;
    const mopti = townPosition(dataset, 'mopti');
    expect(ring?.path.length).toBeGreaterThan(32);
    for (const corner of ring?.path ?? []) expect(distance([...corner], mopti)).toBeCloseTo(20, 1);
  });

  it('never draws a superseded plan', () => {
    const superseded = dataset.events.filter(({ status }) => status === 'superseded');
    expect(superseded.length).toBeGreaterThan(0);
    for (const { id } of superseded) expect(recordsIn(everything())).not.toContain(id);
  });

  it('draws no country as a dot', () => {
    const rows = dataset.events.flatMap(({ places }, row) =>
      places.every(({ precision }) => precision === 'country')
        ? [{ row, presence: 'certain' as const }]
        : [],
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(recordsIn(sceneOfRows(rows))).toEqual([]);
  });

  it('tells planned, claimed and occurred apart by their outlines', () => {
    const outlineOf = new Map(everything().marks.map(({ ref, look }) => [ref.id, look.outline]));
    for (const { id, status } of dataset.events) {
      const outline = outlineOf.get(id);
      if (outline === undefined) continue;
      const expected = {
        occurred: 'solid',
        ongoing: 'solid',
        claimed: 'dashed',
        disputed: 'dashed',
        planned: 'dotted',
        superseded: '',
      };
      expect([id, outline]).toEqual([id, expected[status]]);
    }
    expect(new Set(outlineOf.values())).toEqual(new Set(['solid', 'dashed', 'dotted']));
  });

  it('marks the chosen record, and only it', () => {
    const id = '2013-02-10-gao-fighting' as EventId;
    const { marks, arrows, rings, areas, towns } = sceneOn('2013-02-08', '2013-02-10', {
      selection: { type: 'event', id },
    });
    const chosen = [...marks, ...arrows, ...rings].filter(({ selected }) => selected);
    expect(chosen.map(({ ref }) => ref.id)).toEqual([id]);
    expect([...areas, ...towns].some(({ selected }) => selected)).toBe(false);
  });

  it('leaves out the layers that are off', () => {
    const scene = sceneOn('2012-03-01', '2023-12-31', {}, ['attack']);
    const kinds = new Set([...scene.marks, ...scene.arrows].map(({ look }) => look.kind));
    expect(kinds).toEqual(new Set(['attack']));
  });

  it('repeats no mark of the documents', () => {
    const drawn = new Set(recordsIn(sceneOn('2012-03-01', '2024-11-15')));
    expect(dataset.repeatsOf.size).toBeGreaterThan(3);
    for (const facts of dataset.repeatsOf.values())
      for (const { id } of facts) expect(drawn).not.toContain(id);
  });
});

describe('a crowded place', () => {
  it('shows a stack a kind, which together stand for each of its records once', () => {
    const [near, far] = [everything(), everything({ closeUp: false })];
    expect(marksAt(far, 'gao').length).toBeLessThan(marksAt(near, 'gao').length);
    expect([...recordsIn(far)].sort()).toEqual([...recordsIn(near)].sort());
    const kinds = marksAt(far, 'gao').map(({ look }) => look.kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('opens when its town is chosen, and shows where a chosen record is', () => {
    const all = marksAt(everything(), 'gao').length;
    const gao = 'gao' as PlaceId;
    const byTown = everything({ closeUp: false, selection: { type: 'place', id: gao } });
    expect(marksAt(byTown, 'gao')).toHaveLength(all);
    const stack = { type: 'place', id: gao, kind: 'attack' } as const;
    const byStack = everything({ closeUp: false, selection: stack });
    expect(marksAt(byStack, 'gao')).toHaveLength(all);
    expect(byStack.towns.filter(({ selected }) => selected).map(({ id }) => id)).toEqual([gao]);
    const id = '2013-02-10-gao-fighting' as EventId;
    const byRecord = everything({ closeUp: false, selection: { type: 'event', id } });
    const chosen = byRecord.marks.filter(({ selected }) => selected);
    expect(chosen.map(({ place, events }) => [place, events.includes(id)])).toEqual([
      ['gao', true],
    ]);
    for (const town of ['gao', 'kidal'])
      expect(marksAt(byRecord, town).length).toBeLessThan(marksAt(everything(), town).length);
  });

  it('stands beside itself in a strip from afar, and in arcs where it is open', () => {
    const gao = 'gao' as PlaceId;
    expect(everything().marks.every(({ offset }) => offset !== null)).toBe(true);
    expect(everything({ closeUp: false }).marks.every(({ offset }) => offset === null)).toBe(true);
    const chosen = everything({ closeUp: false, selection: { type: 'place', id: gao } });
    for (const { place, offset } of chosen.marks) expect(offset !== null).toBe(place === gao);
  });

  it('has stacks that choose their records of the place, and single marks that choose theirs', () => {
    const { marks } = everything({ closeUp: false });
    for (const { events, ref, look } of marks)
      if (events.length > 1) expect(ref).toMatchObject({ type: 'place', kind: look.kind });
      else expect(ref).toEqual({ type: 'event', id: events[0] });
    expect(marks.filter(({ ref }) => ref.type === 'place').length).toBeGreaterThan(5);
  });

  it('is named by its stacks: kind, number, place', () => {
    const stack = marksAt(everything({ closeUp: false }), 'gao').find(
      ({ ref, look }) => ref.type === 'place' && look.kind === 'attack',
    );
    if (!stack) throw new Error('no stack of attacks in Gao');
    const count = stack.events.length;
    expect(nameOfMark(stack, dataset, 'en', translator('en'))).toBe(
      `Attacks: ${count} records, Gao`,
    );
    const town = { ref: { type: 'place', id: 'gao' as PlaceId } as const, events: stack.events };
    expect(nameOfMark(town, dataset, 'en', translator('en'))).toBe('Gao');
  });

  it('keeps the records of the documents nearest, context around them', () => {
    const gao = marksAt(everything(), 'gao');
    const radii = (tier: string) =>
      gao.filter(({ look }) => look.tier === tier).map((mark) => Math.hypot(...offsetOf(mark)));
    expect(radii('context').length).toBeGreaterThan(2);
    expect(Math.max(...radii('corpus'))).toBeLessThanOrEqual(Math.min(...radii('context')) + 0.1);
  });
});

describe('the sides of a town', () => {
  it('do not depend on the time', () => {
    const sides = (scene: Scene) => scene.towns.map(({ id, nameSide }) => [id, nameSide]);
    expect(sides(sceneOn('2013-01-11'))).toEqual(sides(sceneOn('2023-10-31')));
  });
});
