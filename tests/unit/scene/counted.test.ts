import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/dataset/filters';
import { dayOf } from '../../../src/domain/day';
import type { EventId, PlaceId } from '../../../src/domain/ids';
import { shapesOf } from '../../../src/domain/shape';
import { KINDS } from '../../../src/domain/vocabulary';
import { sceneOf } from '../../../src/figure/mapView';
import { frameOfCamera } from '../../../src/scene/frame';
import {
  countRows,
  selectContextCount,
  selectLayerCounts,
  selectRowsInView,
  type Tally,
} from '../../../src/store/selectors';
import { ALL_TIERS, DOCUMENTS_ONLY, defaultView, TIME_MODES } from '../../../src/store/view';
import { createViewStore, type ViewState } from '../../../src/store/viewStore';
import { recordsOf } from '../../../src/words/counts';
import { openProject } from '../../support';

const dataset = openProject();
const { extent, events, rowOf, places } = dataset;

/** Any days, in any of the three ways, of any layers; half of them with filters or facts of other pages. */
const anyState: fc.Arbitrary<ViewState> = fc
  .record({
    mode: fc.constantFrom(...TIME_MODES),
    from: fc.integer({ min: extent.from, max: extent.to }),
    length: fc.oneof(fc.nat(60), fc.nat(900), fc.constant(extent.to)),
    layers: fc.subarray([...KINDS], { minLength: 1 }),
    tiers: fc.constantFrom(DOCUMENTS_ONLY, ALL_TIERS),
    showPossible: fc.boolean(),
    q: fc.constantFrom('', '', 'gao', 'camp'),
  })
  .map(({ mode, from, length, layers, tiers, showPossible, q }) =>
    createViewStore(dataset, {
      ...defaultView(extent, 'en'),
      time: { mode, from: dayOf(from), to: dayOf(Math.min(from + length, extent.to)) },
      layers: new Set(layers),
      filters: { ...NO_FILTERS, q },
      ...{ tiers, showPossible },
    }).getState(),
  );
const inAnyView = (property: (state: ViewState) => void) =>
  fc.assert(fc.property(anyState, property), { numRuns: 200 });

const frame = frameOfCamera({ lng: -1.5, lat: 16.6, zoom: 5.2 }, { width: 1280, height: 800 });

/** The records that stand in the scene, each once, as marks, lines, rings or areas. */
function sceneRecords(state: ViewState): ReadonlySet<EventId> {
  const { marks: all, arrows, rings, areas } = sceneOf(state, frame);
  // What was last reported before a day is no record of the day.
  const marks = all.filter(({ ghost }) => !ghost);
  return new Set([
    ...marks.flatMap((mark) => mark.events),
    ...areas.flatMap((area) => area.events),
    ...[...arrows, ...rings].flatMap(({ ref }) => (ref.type === 'event' ? [ref.id] : [])),
  ]);
}

const recordOf = (id: EventId) => {
  const record = events[rowOf.get(id) ?? -1];
  if (!record) throw new Error(id);
  return record;
};
const ofDocuments = (ids: Iterable<EventId>) =>
  [...ids].map(recordOf).filter(({ tier }) => tier === 'corpus');
const whole = (count: Tally) => recordsOf(count) + count.context;

describe('what is counted', () => {
  it('as drawn is what the scene holds, layer by layer', () => {
    inAnyView((state) => {
      const drawn = sceneRecords(state);
      for (const kind of state.layers) {
        const counted = selectLayerCounts(state).get(kind)?.drawn;
        expect(counted ? recordsOf(counted) : 0, kind).toBe(
          ofDocuments(drawn).filter((record) => record.kind === kind).length,
        );
      }
    });
  });

  it('of a layer that is off is what it would add', () => {
    inAnyView((state) => {
      for (const kind of KINDS.filter((one) => !state.layers.has(one))) {
        const layers = new Set([...state.layers, kind]);
        const added = sceneRecords({ ...state, layers }).size - sceneRecords(state).size;
        const counted = selectLayerCounts(state).get(kind)?.drawn;
        expect(counted ? whole(counted) : 0, kind).toBe(added);
      }
    });
  });

  it('of a view is the rows of its lists and the records of its scene, facts of other pages apart', () => {
    inAnyView((state) => {
      const rows = selectRowsInView(state);
      const count = countRows(rows, dataset);
      const drawn = sceneRecords(state);
      expect(whole(count)).toBe(rows.length);
      expect(recordsOf(count.drawn)).toBe(ofDocuments(drawn).length);
      expect(count.drawn.context).toBe(drawn.size - ofDocuments(drawn).length);
      expect(recordsOf(count)).toBe(
        rows.filter(({ row }) => events[row]?.tier === 'corpus').length,
      );
    });
  });

  it('of other pages is what their switch brings to the map', () => {
    inAnyView((state) => {
      const both = sceneRecords({ ...state, tiers: ALL_TIERS });
      expect(selectContextCount(state).drawn.context).toBe(both.size - ofDocuments(both).length);
    });
  });

  it('of a town is drawn at it, but for what is said not to be', () => {
    const featured = [...places.values()].filter((place) => place.featured);
    expect(featured).toHaveLength(6);
    const reaches = (id: EventId, town: PlaceId): boolean =>
      shapesOf(recordOf(id), places).some((shape) =>
        shape.type === 'movement'
          ? shape.from?.place === town || shape.to?.place === town
          : shape.place === town,
      );
    inAnyView((state) => {
      const drawn = ofDocuments(sceneRecords(state));
      const rows = selectRowsInView(state);
      for (const { id } of featured) {
        const listed = rows.filter(({ row }) => dataset.rowsOfPlace.get(id)?.includes(row));
        const count = countRows(listed, dataset);
        expect(recordsOf(count.drawn), id).toBe(
          drawn.filter((record) => reaches(record.id, id)).length,
        );
      }
    });
  });
});
