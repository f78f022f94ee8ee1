import { describe, expect, it } from 'vitest';
import type { EventId } from '../../../src/domain/ids';
import { emphasisOf, pulseOf } from '../../../src/drawing/emphasis';
import { type DrawList, drawListOf } from '../../../src/scene/drawList';
import { frameOfCamera } from '../../../src/scene/frame';
import { composeScene } from '../../../src/scene/scene';
import { NOTHING, type Selection } from '../../../src/store/view';
import { day, openProject } from '../../support';

const dataset = openProject();
const frame = frameOfCamera({ lng: -1.5, lat: 16.6, zoom: 5.2 }, { width: 896, height: 580 });
const idOf = (id: string): EventId => {
  const event = dataset.events[dataset.rowOf.get(id as EventId) ?? -1];
  if (!event) throw new Error(`no record ${id}`);
  return event.id;
};
const [EIGHTH, NINTH] = [
  idOf('2013-02-08-gao-suicide-bombing'),
  idOf('2013-02-09-gao-suicide-bombing'),
];
const BARRACKS = idOf('2013-01-10-konna-barracks');

/** All records, or none of them, with these played. */
function listOf(played: readonly EventId[], all = true, selection: Selection = NOTHING): DrawList {
  const rows = all ? dataset.events.map((_, row) => ({ row, presence: 'certain' as const })) : [];
  const window = { from: day('2012-01-01'), to: day('2024-12-31') };
  const scene = composeScene({
    ...{ dataset, rows, window, selection, played, lit: [], lang: 'en', campDay: null },
    ...{ reading: false, closeUp: false },
  });
  return drawListOf(scene, dataset, frame);
}

/** How the marks at these places stand out, by their key. */
const emphasesOf = (list: DrawList) =>
  new Map(
    list.items.flatMap((item) =>
      item.type === 'mark' ? [[item.key, emphasisOf(item, list)] as const] : [],
    ),
  );

describe('what is played, on the map', () => {
  it('stands out, fades by age, and makes all else quiet', () => {
    const marks = emphasesOf(listOf([EIGHTH, BARRACKS]));
    expect(marks.get('attack@gao')).toBe(1);
    const before = marks.get('camp_handover@konna') ?? marks.get('territorial_control@konna') ?? 0;
    expect(before).toBeGreaterThan(0.5);
    expect(before).toBeLessThan(1);
    const rest = [...marks.values()].filter((emphasis) => emphasis < 0.3);
    expect(rest).toHaveLength(marks.size - 2);
    expect(new Set(emphasesOf(listOf([])).values())).toEqual(new Set([1]));
  });

  it('has one pulse, at the mark of the newest', () => {
    const list = listOf([NINTH, EIGHTH, BARRACKS]);
    const pulses = list.items.flatMap((item) => {
      const pulse = pulseOf(item, list);
      return pulse && 'key' in item ? [`${item.key} ${pulse}`] : [];
    });
    expect(pulses).toEqual([`attack@gao ${NINTH}`]);
    expect(listOf([]).items.some((item) => pulseOf(item, listOf([])))).toBe(false);
  });

  it('is drawn though the days looked at have passed it', () => {
    expect(emphasesOf(listOf([], false)).size).toBe(0);
    const marks = emphasesOf(listOf([NINTH, BARRACKS], false));
    expect(marks.size).toBe(2);
    expect(marks.get('attack@gao')).toBe(1);
  });

  it('leaves what is chosen in full sight', () => {
    const list = listOf([BARRACKS], true, { type: 'event', id: EIGHTH });
    expect(emphasesOf(list).get('attack@gao')).toBe(1);
  });
});
