import { describe, expect, it } from 'vitest';
import { DOOR } from '../../../src/events/door';
import { addOwnSet } from '../../../src/events/store/ownState';
import { figureWords } from '../../../src/figure/figureWords';
import { ownOn } from '../../../src/figure/mapView';
import { subjectPositions } from '../../../src/map/subject';
import { provenanceOf } from '../../../src/panel/takeaway/takeAwayFilter';
import { frameAround } from '../../../src/scene/frame';
import { hangDoor, openedDoor, partBehindDoor } from '../../../src/slots/door';
import { defaultView } from '../../../src/store/view';
import { createViewStore } from '../../../src/store/viewStore';
import { translator } from '../../../src/ui/useTranslate';
import { day, openProject } from '../../support';
import { eventOn, setOf } from './sets';

const SIZE = { width: 400, height: 400 };
const FRAME = frameAround([-1, 15, 1, 17], SIZE);

const dataset = openProject();

function storeWithSet() {
  const store = createViewStore(dataset, defaultView(dataset.extent, 'en'));
  const position = [-0.04, 16.27] as const;
  addOwnSet(store, setOf([eventOn('2013-02-10', { position })], { id: 'a', name: 'Mine' }));
  return store;
}

describe('the door to own events', () => {
  it('has eight slots', () => {
    expect(Object.keys(DOOR)).toHaveLength(8);
  });

  it('stays shut until a part is asked for, and may be asked for again where it did not arrive', async () => {
    const { load } = partBehindDoor(({ timeline }) => timeline.count);
    await expect(load()).rejects.toThrow();
    let asked = 0;
    hangDoor(async () => {
      asked += 1;
      if (asked === 1) throw new Error('not there');
      return DOOR;
    });
    await expect(load()).rejects.toThrow('not there');
    const state = storeWithSet().getState();
    expect([openedDoor(), ownOn(state, FRAME, SIZE)]).toEqual([null, null]);
    expect(await load()).toBeTypeOf('function');
    await load();
    expect([openedDoor(), asked]).toEqual([DOOR, 2]);
  });

  it('gives pictures what is drawn, met and owed', () => {
    const store = storeWithSet();
    const state = store.getState();
    const own = ownOn(state, FRAME, SIZE);
    const made = provenanceOf(state, translator('en'), 'https://map.example/', '2026-11-30');
    expect(own?.draw({ frame: FRAME, theme: 'light', lang: 'en', ids: 'x' })).toHaveLength(1);
    expect(figureWords(state, made, own).credits.join()).toContain('Mine');
    expect(figureWords(state, made).credits.join()).not.toContain('Mine');
    const at = FRAME.project([-0.04, 16.27]);
    expect(openedDoor()?.hitAt(state, at, FRAME)).toEqual({ id: 'a/0', total: 1 });
    expect(ownOn(state, FRAME, SIZE)?.draw).toBeTypeOf('function');
    state.setWindow(day('2012-01-01'), day('2012-12-31'));
    expect(openedDoor()?.hitAt(store.getState(), at, FRAME)).toBeNull();
    expect(ownOn(store.getState(), FRAME, SIZE)?.credit).toBeNull();
  });

  it('says where an own event lies, for the map to bring it into view', () => {
    const state = storeWithSet().getState();
    const [at] = subjectPositions({ type: 'own', id: 'a/0' }, state);
    expect(at?.[0]).toBeCloseTo(-0.04);
    expect(subjectPositions({ type: 'own', id: 'a/7' }, state)).toEqual([]);
    expect([state.own.has('a/0'), state.own.has('a/7')]).toEqual([true, false]);
  });
});
