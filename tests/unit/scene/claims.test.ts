import { bbox, distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { EventId, PlaceId } from '../../../src/domain/ids';
import type { Lang } from '../../../src/domain/record';
import { claimsDrawn, type SceneClaims } from '../../../src/scene/claims';
import { type DrawList, drawListOf, itemsOf } from '../../../src/scene/drawList';
import { frameOfCamera } from '../../../src/scene/frame';
import { boxesMeet } from '../../../src/scene/placeLabels';
import { composeScene } from '../../../src/scene/scene';
import { NOTHING, type Selection } from '../../../src/store/view';
import { day, openProject, townPosition } from '../../support';

const dataset = openProject();
const eventOf = (id: string): Selection => ({ type: 'event', id: id as EventId });
const placeOf = (id: string): Selection => ({ type: 'place', id: id as PlaceId });
const claimsFor = (
  selection: Selection,
  { lang = 'en', reading = false }: { lang?: Lang; reading?: boolean } = {},
): SceneClaims => claimsDrawn({ dataset, selection, lang, reading });

/** The record that places Konna 600 km from Mopti. */
const GATEWAY = eventOf('2013-01-mopti-gateway');
const [konna, mopti] = [townPosition(dataset, 'konna'), townPosition(dataset, 'mopti')];
const NONE: SceneClaims = { measures: [], comparisons: [] };

describe('the measure of a stated distance', () => {
  it('goes from Mopti to Konna along the straight line, and says both numbers', () => {
    const { measures, comparisons } = claimsFor(GATEWAY);
    expect(comparisons).toEqual([]);
    expect(measures.map(({ from, to }) => [from, to])).toEqual([[mopti, konna]]);
    const km = Math.round(distance(mopti, konna));
    expect(measures[0]?.label).toBe(`${km} km measured; the article says 600`);
    const [french] = claimsFor(GATEWAY, { lang: 'fr' }).measures;
    expect(french?.label).toBe(`${km}\u00A0km mesurés\u202F; l’article dit 600`);
  });

  it('shows where the stated 600 km would lead: on the same bearing, 600 km from Mopti', () => {
    const [measure] = claimsFor(GATEWAY).measures;
    const [lon = 0, lat = 0] = measure?.stated?.to ?? [];
    expect(distance(mopti, [lon, lat])).toBeCloseTo(600, 0);
    // Konna lies on the way there: no detour over it.
    expect(distance(mopti, konna) + distance(konna, [lon, lat])).toBeCloseTo(600, 0);
    expect(measure?.stated?.label).toBe('600 km would lead here');
    expect(claimsFor(GATEWAY, { lang: 'fr' }).measures[0]?.stated?.label).toBe(
      '600\u00A0km mèneraient ici',
    );
  });

  it('is the line alone where the stated distance is about right', () => {
    const claim = dataset.claims.find(({ statedKm }) => statedKm === 330);
    expect(claim?.events.length).toBeGreaterThan(0);
    for (const id of claim?.events ?? [])
      expect(claimsFor(eventOf(id)).measures.map(({ key, stated }) => [key, stated])).toEqual([
        ['gao kidal', null],
      ]);
  });

  it('is drawn with the records that state it, and with a town only in a story', () => {
    expect(claimsFor(placeOf('konna'))).toEqual(NONE);
    for (const town of ['konna', 'mopti'])
      expect(claimsFor(placeOf(town), { reading: true }).measures.map(({ key }) => key)).toEqual([
        'konna mopti',
      ]);
    expect(claimsFor(eventOf('2013-01-10-konna-captured'))).toEqual(NONE);
  });

  it('is gone with the selection', () => {
    for (const reading of [false, true]) {
      expect(claimsFor(NOTHING, { reading })).toEqual(NONE);
      expect(claimsFor(placeOf('kidal'), { reading }).comparisons).toEqual([]);
    }
  });
});

describe('the comparison of areas', () => {
  it('lays France over northern Mali, once however many claims are made of it', () => {
    const claims = dataset.claims.filter(({ overlay }) => overlay);
    expect(claims.length).toBeGreaterThan(0);
    for (const id of new Set(claims.flatMap(({ events }) => events))) {
      const { measures, comparisons } = claimsFor(eventOf(id));
      expect(measures).toEqual([]);
      expect(comparisons.map(({ key, label }) => [key, label])).toEqual([
        ['northern-mali france', 'France at the same scale'],
      ]);
      const [comparison] = comparisons;
      expect(comparison?.geometry).toEqual(claims[0]?.overlay);
      // Its name stands at its southern end.
      if (comparison) expect(comparison.at[1]).toBe(bbox(comparison.geometry)[1]);
    }
    const french = claimsFor(eventOf('2012-04-northern-mali-seized'), { lang: 'fr' });
    expect(french.comparisons[0]?.label).toBe('France, à la même échelle');
  });

  it('is drawn with the region only in a story', () => {
    expect(claimsFor(placeOf('northern-mali'))).toEqual(NONE);
    expect(claimsFor(placeOf('northern-mali'), { reading: true }).comparisons).toHaveLength(1);
  });
});

describe('a claim on the map', () => {
  const listFor = (selection: Selection): DrawList => {
    const scene = composeScene({
      ...{
        dataset,
        selection,
        lit: [],
        played: [],
        lang: 'en',
        campDay: null,
        reading: false,
        closeUp: false,
      },
      rows: dataset.events.map((_, row) => ({ row, presence: 'certain' })),
      window: { from: day('2012-01-01'), to: day('2024-12-31') },
    });
    const size = { width: 896, height: 580 };
    return drawListOf(scene, dataset, frameOfCamera({ lng: -1.5, lat: 16.6, zoom: 5.2 }, size));
  };

  it('is a line with its words in boxes that meet no town’s name', () => {
    const list = listFor(GATEWAY);
    const [measure] = itemsOf(list, 'measure');
    expect(measure).toMatchObject({
      from: list.frame.project(mopti),
      to: list.frame.project(konna),
    });
    expect(measure?.stated).not.toBeNull();
    const callouts = itemsOf(list, 'callout');
    expect(callouts.map(({ label }) => label.wish.key)).toEqual([
      'measured konna mopti',
      'stated konna mopti',
    ]);
    const names = itemsOf(list, 'name').filter(({ label }) => label.wish.key.startsWith('town:'));
    for (const { label } of callouts)
      for (const name of names)
        expect([name.label.wish.key, boxesMeet(label.box, name.label.box)]).toEqual([
          name.label.wish.key,
          false,
        ]);
    expect(itemsOf(list, 'comparison')).toEqual([]);
  });

  it('is an outline with its name', () => {
    const list = listFor(eventOf('2012-04-northern-mali-seized'));
    expect(itemsOf(list, 'comparison')).toHaveLength(1);
    expect(itemsOf(list, 'measure')).toEqual([]);
  });

  it('is nothing without a selection', () => {
    const drawn = listFor(NOTHING).items.map(({ type }) => type);
    for (const type of ['measure', 'comparison', 'callout']) expect(drawn).not.toContain(type);
  });
});
