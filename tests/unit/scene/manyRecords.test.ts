import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../src/dataset/dataset';
import type { EventId, PlaceId } from '../../../src/domain/ids';
import { type DrawList, drawListOf, itemsOf } from '../../../src/scene/drawList';
import { frameOfCamera } from '../../../src/scene/frame';
import { composeScene } from '../../../src/scene/scene';
import type { SceneInput } from '../../../src/scene/sceneInput';
import { NOTHING } from '../../../src/store/view';
import { compileProject, day, openProject } from '../../support';

const GAO = 'gao' as PlaceId;
const AT: readonly [number, number] = openProject().places.get(GAO)?.at ?? [0, 0];

/** What the map draws where so many attacks are told of Gao, and of nothing else. */
function drawnOf(count: number, zoom: number, more: Partial<SceneInput> = {}): DrawList {
  const compiled = compileProject().dataset;
  const attack = compiled?.events.find(({ id }) => id === '2013-02-10-gao-fighting');
  if (!compiled || !attack) throw new Error('no fighting in Gao');
  const events = Array.from({ length: count }, (_, at) => ({
    ...{ ...attack, id: `${attack.id}-${at}` as EventId },
  }));
  const dataset = openDataset({ ...compiled, events });
  const scene = composeScene({
    ...{ dataset, selection: NOTHING, lit: [], played: [], lang: 'en', campDay: null },
    rows: events.map((_, row) => ({ row, presence: 'certain' as const })),
    window: { from: day('2012-01-01'), to: day('2024-12-31') },
    ...{ reading: false, closeUp: true },
    ...more,
  });
  return drawListOf(
    scene,
    dataset,
    frameOfCamera({ lng: AT[0], lat: AT[1], zoom }, { width: 900, height: 600 }),
  );
}
const marksOf = (list: DrawList) => itemsOf(list, 'mark');

describe('a town with hundreds of records', () => {
  it('shows each of its records from near as long as its arcs leave the country to be seen', () => {
    expect(marksOf(drawnOf(40, 8))).toHaveLength(40);
  });

  it('shows a stack with its number instead where they would not, also where it is chosen', () => {
    for (const more of [{}, { selection: { type: 'place', id: GAO } as const }]) {
      const [stack, ...others] = marksOf(drawnOf(500, 8, more));
      expect(others).toEqual([]);
      expect(stack?.count?.text).toBe('500');
      expect(stack?.ref).toMatchObject({ type: 'place', id: GAO, kind: 'attack' });
    }
  });

  it.each([5, 8, 12])('keeps its disk clear of its name, at zoom %d', (zoom) => {
    const list = drawnOf(500, zoom);
    const disk = itemsOf(list, 'disk').find(({ place }) => place === GAO);
    const name = itemsOf(list, 'name').find(({ label }) => label.wish.key === `town:${GAO}`);
    if (!disk || !name) throw new Error('no disk or no name');
    const { x, y, width, height } = name.label.box;
    const dx = Math.max(x - disk.at[0], disk.at[0] - x - width, 0);
    const dy = Math.max(y - disk.at[1], disk.at[1] - y - height, 0);
    expect(Math.hypot(dx, dy)).toBeGreaterThan(disk.radius);
  });
});
