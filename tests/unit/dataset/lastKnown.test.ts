import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDocument } from '../../../src/dataset/lastDocument';
import { addDays, type Day, dayOf, isoOfDay } from '../../../src/domain/day';
import type { PlaceId } from '../../../src/domain/ids';
import type { EventRecord } from '../../../src/domain/record';
import { presenceIn } from '../../../src/domain/timeSpan';
import { KINDS } from '../../../src/domain/vocabulary';
import { selectLastKnown } from '../../../src/store/daySelectors';
import { ALL_TIERS, DOCUMENTS_ONLY, defaultView, type View } from '../../../src/store/view';
import { createViewStore } from '../../../src/store/viewStore';
import { day, openProject } from '../../support';

const dataset = openProject();
const { events, places, extent } = dataset;

const viewOn = (on: Day, more: Partial<View> = {}): View => ({
  ...defaultView(extent, 'en'),
  time: { mode: 'day', from: extent.from, to: on },
  ...more,
});
const knownIn = (view: View) => selectLastKnown(createViewStore(dataset, view).getState());
const at = (iso: string, place: string, more: Partial<View> = {}) => {
  const known = knownIn(viewOn(day(iso), more)).get(place as PlaceId);
  return known && { id: events[known.row]?.id, day: isoOfDay(known.day), age: known.age };
};

/** Towns at which the coded places put a record as a mark: stated places, or the one end of a movement. */
function marksOf(record: EventRecord): string[] {
  const towns = record.places.filter(({ place, precision }) => {
    const known = places.get(place);
    return known?.kind === 'town' && known.at && !(known.outline && precision === 'region');
  });
  const here = towns.filter(({ role }) => role === 'location' || role === 'near');
  const ends = towns.filter(({ role }) => ['from', 'via', 'to', 'toward'].includes(role));
  return [...here, ...(ends.length === 1 ? ends : [])].map(({ place }) => place);
}

/** By hand: for each town that no record in view names, the latest of the reports before the day. */
function byHand(view: View): Map<string, Day> {
  const on = { from: view.time.to, to: view.time.to };
  const wanted = events.filter(
    ({ kind, tier, time }) => time && view.layers.has(kind) && view.tiers.has(tier),
  );
  const shown = wanted.filter(({ status, time }) => {
    const presence = time ? presenceIn(time.span, on) : 'out';
    return (
      status !== 'superseded' &&
      (presence === 'certain' || (presence === 'possible' && view.showPossible))
    );
  });
  const told = new Set(
    shown.flatMap((record) => record.places.map(({ place }) => place as string)),
  );
  const last = new Map<string, Day>();
  for (const record of wanted) {
    if (!record.time || record.status === 'planned' || record.status === 'superseded') continue;
    const { startMax, endMin } = record.time.span;
    const sure = dayOf(Math.max(startMax, endMin));
    if (sure >= view.time.to) continue;
    for (const town of marksOf(record))
      if (!told.has(town)) last.set(town, dayOf(Math.max(sure, last.get(town) ?? sure)));
  }
  return last;
}

const daysIn = (view: View) =>
  new Map([...knownIn(view)].map(([place, { day: last }]) => [place as string, last]));
const sorted = (map: ReadonlyMap<string, Day>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

describe('what was last known', () => {
  it('is for every day of the data what a search through all records finds', () => {
    for (const tiers of [DOCUMENTS_ONLY, ALL_TIERS])
      for (let on = extent.from; on <= extent.to; on = addDays(on, 1)) {
        const view = viewOn(on, { tiers });
        const known = daysIn(view);
        const expected = byHand(view);
        if (JSON.stringify(sorted(known)) !== JSON.stringify(sorted(expected)))
          expect({ on: isoOfDay(on), known: sorted(known) }).toEqual({
            on: isoOfDay(on),
            known: sorted(expected),
          });
      }
    expect(byHand(viewOn(extent.to)).size).toBeGreaterThan(4);
  });

  it('is so with any layers, and without uncertain dates', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: extent.from, max: extent.to }),
        fc.subarray([...KINDS], { minLength: 1 }),
        fc.boolean(),
        (on, layers, showPossible) => {
          const view = viewOn(dayOf(on), { layers: new Set(layers), showPossible });
          expect(sorted(daysIn(view))).toEqual(sorted(byHand(view)));
        },
      ),
    );
  });

  it('has its age in days, and its row is of the last day', () => {
    for (const iso of ['2013-02-13', '2013-03-04', '2020-06-01', '2023-11-20']) {
      const on = day(iso);
      for (const { row, age, day: last } of knownIn(viewOn(on)).values()) {
        expect(age).toBe(on - last);
        expect(age).toBeGreaterThan(0);
        const span = events[row]?.time?.span;
        expect(span && Math.max(span.startMax, span.endMin)).toBe(last);
      }
    }
    expect(at('2013-03-04', 'gao')).toEqual({
      id: '2013-02-11-gao-calm',
      day: '2013-02-12',
      age: 20,
    });
  });

  it('prefers what says who holds the town, then its camp', () => {
    expect(at('2013-02-05', 'konna')?.id).toBe('2013-01-10-konna-captured');
    const layers = new Set(KINDS.filter((kind) => kind !== 'territorial_control'));
    expect(at('2013-02-05', 'konna', { layers })?.id).toBe('2013-01-10-konna-soldiers-flee');
    expect(at('2023-11-10', 'kidal')?.id).toBe('2023-10-31-kidal-camp-vacated');
  });

  it('takes facts of other pages only where they are on', () => {
    expect(at('2013-02-05', 'gao')).toBeUndefined();
    expect(at('2013-02-05', 'gao', { tiers: ALL_TIERS })).toEqual({
      id: 'ctx-2013-01-26-gao-retaken',
      day: '2013-01-26',
      age: 10,
    });
  });

  it('is of no place in the other modes', () => {
    for (const mode of ['window', 'upto'] as const) {
      const time = { mode, from: extent.from, to: day('2013-03-04') };
      expect(knownIn({ ...defaultView(extent, 'en'), time }).size).toBe(0);
    }
  });

  it('names the document that spoke of it last', () => {
    const several = events.filter(
      ({ quotes }) => new Set(quotes.map(({ source }) => source)).size > 1,
    );
    expect(several.length).toBeGreaterThan(0);
    const dateOf = (published: string) => published.replace('~', '');
    for (const record of several) {
      const last = lastDocument(record, dataset);
      for (const { source, stance } of record.quotes)
        if (stance === 'supports')
          expect(
            dateOf(dataset.sources.get(source)?.published ?? '') <= dateOf(last?.published ?? ''),
          ).toBe(true);
    }
    const fact = events.find(({ tier }) => tier === 'context');
    expect(fact && lastDocument(fact, dataset)).toBeNull();
  });
});
