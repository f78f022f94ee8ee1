import { describe, expect, it } from 'vitest';
import { rowsInWindow } from '../../../src/dataset/dataset';
import { type Day, type DayRange, dayOf } from '../../../src/domain/day';
import type { EventId, PlaceId } from '../../../src/domain/ids';
import { KINDS, type Tier } from '../../../src/domain/vocabulary';
import { type DrawList, drawListOf, itemsOf } from '../../../src/scene/drawList';
import type { DrawnMark } from '../../../src/scene/drawnHubs';
import { type Frame, frameOfCamera, type Point } from '../../../src/scene/frame';
import { CLOSE_UP_ZOOM, MOST_SYMBOLS, TOWN_HIT_PX } from '../../../src/scene/markSizes';
import type { SceneMark } from '../../../src/scene/marks';
import { type Box, boxesMeet } from '../../../src/scene/placeLabels';
import { composeScene, type Scene } from '../../../src/scene/scene';
import type { SceneInput } from '../../../src/scene/sceneInput';
import { textWidth } from '../../../src/scene/textWidth';
import { ALL_TIERS, NOTHING } from '../../../src/store/view';
import { day, openProject } from '../../support';

const dataset = openProject();
const ALL_DAYS: DayRange = { from: day('2012-01-01'), to: day('2024-12-31') };
const CORPUS: ReadonlySet<Tier> = new Set(['corpus']);

interface Drawn {
  readonly scene: Scene;
  readonly list: DrawList;
}

/** A view without dates that leave anything out: every record of these tiers, on this frame. */
function everything(
  frame: Frame,
  { tiers = ALL_TIERS, ...more }: Partial<SceneInput> & { tiers?: ReadonlySet<Tier> } = {},
): Drawn {
  const rows = dataset.events.flatMap(({ tier }, row) =>
    tiers.has(tier) ? [{ row, presence: 'certain' as const }] : [],
  );
  const scene = composeScene({
    ...{
      dataset,
      rows,
      window: ALL_DAYS,
      selection: NOTHING,
      lit: [],
      played: [],
      lang: 'en',
      campDay: null,
    },
    ...{ reading: false, closeUp: frame.zoom >= CLOSE_UP_ZOOM, ...more },
  });
  return { scene, list: drawListOf(scene, dataset, frame) };
}

/** What is certain to lie in a window. */
const inWindow = (window: DayRange) => ({
  window,
  rows: rowsInWindow(dataset.columns, window, { kinds: new Set(KINDS), tiers: ALL_TIERS }),
});

const frameOf = (width: number, height: number, zoom: number): Frame =>
  frameOfCamera({ lng: -1.5, lat: 16.6, zoom }, { width, height });
const USUAL = frameOf(896, 580, 5.2);
const FRAMES: readonly Frame[] = [
  USUAL,
  frameOf(648, 607, 4.5),
  frameOf(1530, 860, 5.6),
  frameOf(390, 382, 4.1),
];
const VIEWS = FRAMES.flatMap((frame) =>
  [ALL_TIERS, CORPUS].map((tiers): [string, Drawn] => [
    `${frame.width} × ${frame.height} at zoom ${frame.zoom}, ${[...tiers].join(' and ')}`,
    everything(frame, { tiers }),
  ]),
);

const featured = [...dataset.places.values()].filter((place) => place.featured);
const addDays = (from: Day, days: number): Day => dayOf(from + days);
const isOn = ([x, y]: Point, frame: Frame): boolean =>
  x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
const isIn = ([x, y]: Point, box: Box): boolean =>
  x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height;
const hatchedIn = (list: DrawList) => itemsOf(list, 'area').filter(({ hatched }) => hatched);

/** The box around marks and their numbers. */
function boxOfAll(marks: readonly DrawnMark[]): Box {
  const edges = marks.map(({ at: [x, y], size, count }) => ({
    left: x - size / 2,
    top: y - size / 2,
    right: count
      ? count.at[0] + textWidth(count.text, { size: count.font, weight: 600 })
      : x + size / 2,
    bottom: y + size / 2,
  }));
  const x = Math.min(...edges.map(({ left }) => left));
  const y = Math.min(...edges.map(({ top }) => top));
  return {
    ...{ x, y, width: Math.max(...edges.map(({ right }) => right)) - x },
    height: Math.max(...edges.map(({ bottom }) => bottom)) - y,
  };
}
const distanceTo = ([x, y]: Point, box: Box): number =>
  Math.hypot(
    Math.max(box.x - x, 0, x - box.x - box.width),
    Math.max(box.y - y, 0, y - box.y - box.height),
  );
const lessThan = (most: number) => expect.toSatisfy((value: number) => value < most);
const moreThan = (least: number) => expect.toSatisfy((value: number) => value > least);

/** Nearer to each other, two marks cannot be told apart or met. */
const LEAST_DISTANCE_PX = 14;

describe.each(VIEWS)('all records (%s)', (_name, { scene, list }) => {
  const marks = itemsOf(list, 'mark');
  const names = itemsOf(list, 'name').map(({ label }) => label);
  const featuredNames = names.filter(({ wish }) => featured.some(({ id }) => id === wish.place));

  it('stand in marks that can be told apart', () => {
    const close = marks.flatMap((mark, index) =>
      marks.slice(index + 1).flatMap((other) => {
        const distance = Math.hypot(mark.at[0] - other.at[0], mark.at[1] - other.at[1]);
        return distance < LEAST_DISTANCE_PX
          ? [`${mark.key} and ${other.key}: ${distance.toFixed(1)} px`]
          : [];
      }),
    );
    expect(close).toEqual([]);
    expect(marks.length).toBeGreaterThan(10);
  });

  it('leave the dots of the featured towns free, as far as a click reaches', () => {
    const dots = itemsOf(list, 'disk').filter((disk) => disk.featured);
    const within = marks.flatMap(({ at }) =>
      dots.filter((dot) => Math.hypot(at[0] - dot.at[0], at[1] - dot.at[1]) <= TOWN_HIT_PX),
    );
    expect([dots.length, within]).toEqual([featured.length, []]);
  });

  it('leave the names of the featured towns free', () => {
    const covering = marks.flatMap(({ key, at }) =>
      featuredNames.filter(({ box }) => isIn(at, box)).map(({ wish }) => `${key} on ${wish.key}`),
    );
    expect(covering).toEqual([]);
  });

  it('name all featured towns, and lets no name cover one of theirs', () => {
    expect(featured).toHaveLength(6);
    expect(featuredNames.map(({ wish }) => wish.key).sort()).toEqual(
      featured.map(({ id }) => `town:${id}`).sort(),
    );
    for (const { box, wish } of featuredNames)
      for (const other of names)
        if (other.wish !== wish)
          expect([wish.key, other.wish.key, boxesMeet(box, other.box)]).toEqual([
            wish.key,
            other.wish.key,
            false,
          ]);
  });

  it('are each in a mark of their place, and once', () => {
    const of = (found: readonly { place: PlaceId; events: readonly EventId[] }[]): string[] =>
      found.flatMap(({ place, events }) => events.map((id) => `${id} at ${place}`)).sort();
    const placed = scene.marks.filter(({ at }) => isOn(list.frame.project(at), list.frame));
    expect(of(marks)).toEqual(of(placed));
    // All but what lies outside of a narrow frame.
    expect(placed.length).toBeGreaterThan(scene.marks.length * 0.8);
    for (const { events, count } of marks)
      expect(count?.text).toBe(events.length > 1 ? String(events.length) : undefined);
  });

  it('have a leader only where their strip stands away from its place', () => {
    const leaders = itemsOf(list, 'leader').map(({ place }) => place);
    expect(new Set(leaders).size).toBe(leaders.length);
    const places = new Set(marks.map(({ place }) => place));
    expect(leaders.filter((place) => !places.has(place))).toEqual([]);
    for (const disk of itemsOf(list, 'disk').filter(({ place }) => places.has(place))) {
      const strip = boxOfAll(marks.filter(({ place }) => place === disk.place));
      const away = distanceTo(disk.at, strip) - disk.radius;
      if (leaders.includes(disk.place))
        expect([disk.place, away]).toEqual([disk.place, moreThan(13)]);
      else expect([disk.place, away]).toEqual([disk.place, lessThan(19)]);
    }
  });

  it('are at most so many symbols as can be read; the rest are dots', () => {
    const symbols = marks.filter(({ form }) => form === 'symbol');
    expect(symbols.length).toBeLessThanOrEqual(MOST_SYMBOLS);
    // Facts of other pages are dots at these zooms, whether or not there is room.
    expect(symbols.every(({ look }) => look.tier === 'corpus')).toBe(true);
  });
});

describe('a crowded place', () => {
  it('is a strip of stacks from afar, and from near has each record on its own', () => {
    const far = itemsOf(everything(frameOf(896, 580, 5)).list, 'mark');
    expect(far.some(({ events }) => events.length > 1)).toBe(true);
    const { list, scene } = everything(frameOf(896, 580, 6.5));
    const near = itemsOf(list, 'mark');
    expect(near.filter(({ events }) => events.length !== 1)).toEqual([]);
    expect(near).toHaveLength(scene.marks.length);
    expect(near.filter(({ count, form }) => count !== null || form === 'dot')).toEqual([]);
    expect(itemsOf(list, 'leader')).toEqual([]);
  });

  it('has each of its records on its own where it is chosen, and the other places none', () => {
    const gao = 'gao' as PlaceId;
    const { list } = everything(USUAL, { selection: { type: 'place', id: gao } });
    const marks = itemsOf(list, 'mark');
    const stacks = marks.filter(({ events }) => events.length > 1);
    expect(stacks.length).toBeGreaterThan(3);
    expect(stacks.filter(({ place }) => place === gao)).toEqual([]);
  });
});

describe('more symbols than can be read', () => {
  const OUTLINES = ['solid', 'dashed', 'dotted'] as const;
  const { scene } = everything(USUAL);
  /** The project has fewer: three marks at every town, the last of the last one chosen. */
  const marks = scene.towns.flatMap(({ id, at }, town) =>
    OUTLINES.map((outline, index): SceneMark => {
      const key = `${outline}@${id}`;
      return {
        ...{ key, ref: { type: 'event', id: key as EventId }, events: [key as EventId] },
        ...{ place: id, at, offset: null, heading: null, certain: true },
        look: { kind: KINDS[index] ?? 'attack', outline, tier: 'corpus' },
        selected: outline === 'dotted' && town === scene.towns.length - 1,
      };
    }),
  );
  const towns = scene.towns.map((town) => ({ ...town, records: OUTLINES.length }));
  const crowded = drawListOf({ ...scene, towns, marks }, dataset, frameOf(1600, 1200, 5.9));
  const drawn = itemsOf(crowded, 'mark');
  const outlinesOf = (form: string, selected = false) =>
    drawn
      .filter((mark) => mark.form === form && mark.selected === selected)
      .map(({ look }) => look.outline);
  const countOf = (outlines: readonly string[]) =>
    OUTLINES.map((outline) => outlines.filter((one) => one === outline).length);

  it('are dots beyond the first 40, none is left out', () => {
    expect(marks.length).toBeGreaterThan(MOST_SYMBOLS + 20);
    expect(drawn.map(({ key }) => key).sort()).toEqual(marks.map(({ key }) => key).sort());
    expect(drawn.filter(({ form }) => form === 'symbol')).toHaveLength(MOST_SYMBOLS);
  });

  it('stay symbols where they are chosen, then where they are surest', () => {
    const dashed = MOST_SYMBOLS - 1 - towns.length;
    expect(dashed).toBeGreaterThan(0);
    expect(outlinesOf('symbol', true)).toEqual(['dotted']);
    expect(countOf(outlinesOf('symbol'))).toEqual([towns.length, dashed, 0]);
    expect(countOf(outlinesOf('dot'))).toEqual([0, towns.length - dashed, towns.length - 1]);
  });
});

describe('the hatching', () => {
  const WEEK = { from: day('2023-10-25'), to: day('2023-10-31') };

  it('is of one area at most, whatever the window', () => {
    let hatchings = 0;
    for (const days of [1, 7, 31, 32, 120, 1_000])
      for (let from = ALL_DAYS.from; from <= ALL_DAYS.to; from = addDays(from, 90)) {
        const { list } = everything(USUAL, inWindow({ from, to: addDays(from, days - 1) }));
        const hatched = hatchedIn(list).length;
        expect([from, days, hatched]).toEqual([from, days, lessThan(days > 31 ? 1 : 2)]);
        hatchings += hatched;
      }
    expect(hatchings).toBeGreaterThan(3);
  });

  it('is there from zoom 5 on, and from afar where an area is chosen', () => {
    expect(hatchedIn(everything(USUAL, inWindow(WEEK)).list)).toHaveLength(1);
    const far = frameOf(896, 580, 4.9);
    expect(hatchedIn(everything(far, inWindow(WEEK)).list)).toEqual([]);
    const selection = { type: 'place', id: 'northern-mali' as PlaceId } as const;
    for (const chosen of [everything(far, { selection }), everything(USUAL, { selection })])
      expect(hatchedIn(chosen.list).map(({ place }) => place)).toEqual(['northern-mali']);
  });

  it('is told of in words by its area, and the others say how many records they have', () => {
    const { list, scene } = everything(USUAL, inWindow(WEEK));
    const hatched = hatchedIn(list).map(({ place }) => place);
    const areas = itemsOf(list, 'name').filter(({ label }) => label.wish.key.startsWith('area:'));
    expect(areas.length).toBeGreaterThan(0);
    for (const { label } of areas) {
      const { place, lines } = label.wish;
      const said = lines.map(({ text }) => text).join(' ');
      const { count, meaning } = scene.areaLabels.find((one) => one.place === place) ?? {};
      const isHatched = hatched.includes(place);
      expect([place, said.includes(count ?? '?')]).toEqual([place, !isHatched]);
      if (isHatched) expect(said).toContain(meaning?.join(' '));
    }
  });
});

describe('the order of drawing', () => {
  it('has areas at the bottom, then lines, disks and marks, and names above them', () => {
    const ORDER = ['area', 'ring', 'arrow', 'leader', 'disk', 'mark', 'name'];
    const types = everything(USUAL).list.items.map(({ type }) => ORDER.indexOf(type));
    expect(new Set(types).size).toBe(ORDER.length);
    expect(types).toEqual([...types].sort((a, b) => a - b));
  });
});
