import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, NO_FILTERS } from '../../../src/dataset/filters';
import { dayOf } from '../../../src/domain/day';
import { KINDS, PRECISIONS, STATUSES, TIERS } from '../../../src/domain/vocabulary';
import {
  clampZoom,
  defaultView,
  NOTHING,
  PAGE_IDS,
  type Selection,
  STORIES,
  type View,
} from '../../../src/store/view';
import { decodeHash, encodeHash } from '../../../src/url/codec';
import { withVersion } from '../../../src/url/linkVersion';
import { day, openProject } from '../../support';
import { KEYS } from './hostileHashes';

const dataset = openProject();
const context = { dataset, lang: 'en' } as const;
const { extent } = dataset;

const selections: Selection[] = [
  NOTHING,
  ...[...dataset.places.keys()].map((id): Selection => ({ type: 'place', id })),
  ...[...dataset.rowOf.keys()].map((id): Selection => ({ type: 'event', id })),
  ...[...dataset.sources.keys()].map((id): Selection => ({ type: 'source', id })),
  ...PAGE_IDS.map((id): Selection => ({ type: 'page', id })),
];

const anyStory = fc.option(
  fc.constantFrom(
    ...[...dataset.stories.values()].flatMap(({ id, steps }) =>
      steps.map((step) => ({ story: id, step })),
    ),
  ),
);

const anyDay = fc.integer({ min: extent.from, max: extent.to }).map(dayOf);

const someOf = <Item>(items: Iterable<Item>) =>
  fc.subarray([...items]).map((chosen): ReadonlySet<Item> => new Set(chosen));

/** As the field would hold it, but for spaces: links keep one between words. */
const anyQuery = fc
  .oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('a&b=c#d', '100 %', 'é+œ'))
  .map((text) => text.trim().replace(/\s+/g, ' '));

const anyFilters = fc.record({
  q: anyQuery,
  actors: someOf(dataset.actors.keys()),
  statuses: someOf(STATUSES),
  sources: someOf(dataset.sources.keys()),
  precisions: someOf(PRECISIONS),
});

const anyView: fc.Arbitrary<View> = fc
  .record({
    mode: fc.constantFrom('window' as const, 'day' as const, 'upto' as const),
    a: anyDay,
    b: anyDay,
    zoom: fc.option(fc.tuple(anyDay, anyDay)),
    folded: fc.boolean(),
    showPossible: fc.boolean(),
    known: fc.option(anyDay),
    layers: fc.subarray([...KINDS]),
    tiers: fc.subarray([...TIERS], { minLength: 1 }),
    filters: fc.oneof(fc.constant(NO_FILTERS), anyFilters),
    selection: fc.constantFrom(...selections),
    story: anyStory,
    camera: fc.option(
      fc.record({
        zoom: fc.integer({ min: 250, max: 1200 }).map((zoom) => zoom / 100),
        lat: fc.integer({ min: -2000, max: 38_000 }).map((lat) => lat / 1000),
        lng: fc.integer({ min: -30_000, max: 26_000 }).map((lng) => lng / 1000),
      }),
    ),
    lang: fc.constantFrom('en' as const, 'fr' as const),
  })
  .map(({ mode, a, b, zoom, layers, tiers, ...rest }) => ({
    ...rest,
    shownDays:
      zoom && clampZoom({ from: dayOf(Math.min(...zoom)), to: dayOf(Math.max(...zoom)) }, extent),
    layers: new Set(layers),
    tiers: new Set(tiers),
    time: {
      mode,
      // The modes that look at one day keep no window in the link.
      from: mode === 'window' ? dayOf(Math.min(a, b)) : extent.from,
      to: dayOf(Math.max(a, b)),
    },
  }));

describe('the link', () => {
  it('restores every view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: restored, ignored } = decodeHash(encodeHash(view, context), context);
        expect(ignored).toEqual([]);
        expect(restored).toEqual(view);
      }),
    );
  });

  it('leaves defaults out', () => {
    expect(encodeHash(defaultView(extent, 'en'), context)).toBe('');
  });

  it('is written as the contract says', () => {
    const view: View = {
      time: { mode: 'window', from: day('2013-02-08'), to: day('2013-02-11') },
      shownDays: { from: day('2013-01-10'), to: day('2013-02-28') },
      ...{ folded: false, showPossible: false, known: day('2013-01-11') },
      layers: new Set(['attack', 'political']),
      tiers: new Set(['context', 'corpus']),
      filters: {
        q: 'marché & Gao',
        actors: new Set(['mujao', 'malian-army'] as never[]),
        statuses: new Set(['claimed', 'occurred']),
        sources: new Set(['bbc-2013-02'] as never[]),
        precisions: new Set(['exact']),
      },
      selection: { type: 'place', id: [...dataset.places.keys()][0] as never },
      story: { story: 'konna-to-gao', step: 'gao-fighting' },
      camera: { zoom: 6, lat: 16.27, lng: -0.04 },
      lang: 'fr',
    };
    expect(encodeHash(view, context)).toBe(
      '#map=6/16.27/-0.04&t=2013-02-08..2013-02-11&zoom=2013-01-10..2013-02-28&axis=linear&possible=hide&known=2013-01-11&layers=attack,political&tier=corpus,context&q=march%C3%A9%20%26%20Gao&actor=malian-army,mujao&status=occurred,claimed&source=bbc-2013-02&precision=exact&story=konna-to-gao/gao-fighting&sel=place:gao&lang=fr',
    );
  });

  it('reads one day in the modes that look at one', () => {
    const { view, ignored } = decodeHash('#t=2013-02-10&mode=day', context);
    expect(ignored).toEqual([]);
    expect(view.time).toMatchObject({ mode: 'day', to: day('2013-02-10') });
  });

  it('cuts a window off at the ends of the data, and refuses one that lies beyond them', () => {
    const timeOf = (hash: string) => decodeHash(hash, context);
    expect(timeOf('#t=1990-01-01..2012-12-31').view.time).toMatchObject({
      from: extent.from,
      to: day('2012-12-31'),
    });
    expect(timeOf('#t=2013-02-08..2099-12-31').view.time).toMatchObject({
      from: day('2013-02-08'),
      to: extent.to,
    });
    for (const iso of ['1999-01-01', '2099-01-01'])
      for (const mode of ['day', 'upto'] as const) {
        const { view, ignored } = timeOf(`#mode=${mode}&t=${iso}`);
        expect(view.time).toEqual({ ...defaultView(extent, 'en').time, mode });
        expect(ignored).toEqual([`t=${iso}`]);
      }
  });

  it('cuts a zoom off at the ends of the data, and leaves out one that shows all', () => {
    const zoomOf = (hash: string) => decodeHash(hash, context).view.shownDays;
    expect(zoomOf('#zoom=1990-01-01..2012-12-31')).toEqual({
      from: extent.from,
      to: day('2012-12-31'),
    });
    expect(zoomOf('#zoom=1990-01-01..2099-12-31')).toBeNull();
    expect(zoomOf('#zoom=2013-02-08')).toEqual({ from: day('2013-02-08'), to: day('2013-02-08') });
  });

  it('cuts a window off at the ends of the data', () => {
    expect(decodeHash('#t=1990-01-01..2012-12-31', context).view.time).toMatchObject({
      from: extent.from,
      to: day('2012-12-31'),
    });
    expect(decodeHash('#t=2013-01-01..2099-12-31', context).view.time).toMatchObject({
      from: day('2013-01-01'),
      to: extent.to,
    });
  });

  it.each([
    '#zoom=2013-02-30..2013-03-01',
    '#zoom=2013-03-01..2013-02-01',
    '#zoom=1990-01-01..1991-01-01',
    '#zoom=2090-01-01..2091-01-01',
    '#zoom=2013-01-01..2013-02-01..2013-03-01',
    '#zoom=',
    '#axis=folded',
    '#axis=log',
    '#possible=show',
    '#possible=',
    '#t=2013-02-30',
    '#t=2013-02-11..2013-02-08',
    '#t=1999-01-01..1999-02-01',
    '#t=2090-01-01..2091-01-01',
    '#t=2090-01-01',
    '#mode=week',
    '#map=x/1/2',
    '#map=5/95/0',
    '#map=5/0/181',
    '#map=24.5/16/-1',
    '#map=99/16/-1',
    '#map=-1/16/-1',
    '#map=5/1',
    '#map=NaN/NaN/NaN',
    '#layers=attack,weather',
    '#sel=place:atlantis',
    '#sel=event:',
    '#sel=<script>alert(1)</script>',
    '#tier=',
    '#tier=rumour',
    '#q=',
    '#q= ',
    `#q=${'a'.repeat(201)}`,
    '#actor=',
    '#actor=nobody',
    '#actor=mujao,',
    '#actor=mujao,nobody',
    '#status=true',
    '#source=__proto__',
    '#precision=exact,vague',
    '#story=',
    '#story=nowhere',
    '#story=konna-to-gao/nowhere',
    '#story=konna-to-gao/konna/1',
    '#sel=none',
    '#lang=de',
    '#lang',
    '#colour=red',
    '#t=%E0%A4%A',
    '#__proto__=x',
  ])('ignores %s and says so', (hash) => {
    const { view, ignored } = decodeHash(hash, context);
    expect(view).toEqual(defaultView(extent, 'en'));
    expect(ignored).toEqual([hash.slice(1)]);
  });

  it('carries half a character as one that is lost, rather than failing', () => {
    const view = { ...defaultView(extent, 'en'), filters: { ...NO_FILTERS, q: 'Ga\ud83do' } };
    const hash = encodeHash(view, context);
    expect(decodeHash(hash, context).view.filters.q).toBe('Ga\ufffdo');
  });

  it('leaves out filters that ask for nothing', () => {
    const filters = { ...NO_FILTERS, q: '  ' };
    expect(encodeHash({ ...defaultView(extent, 'en'), filters }, context)).toBe('');
    for (const facet of FACETS)
      expect(decodeHash('', context).view.filters[facet].size, facet).toBe(0);
  });

  it('names another version of the data, and still finds the record', () => {
    const hash = '#sel=event:2013-02-10-gao-fighting&v=';
    const other = decodeHash(`${hash}0123456789ab`, context);
    expect(other.view.selection).toEqual({ type: 'event', id: '2013-02-10-gao-fighting' });
    expect(other).toMatchObject({ ignored: [], otherVersion: '0123456789ab' });
    const same = decodeHash(withVersion(hash.slice(0, -3), dataset.version), context);
    expect(same).toMatchObject({ view: other.view, ignored: [], otherVersion: null });
    expect(decodeHash('#v=12<b>', context)).toMatchObject({
      ignored: ['v=12<b>'],
      otherVersion: null,
    });
  });

  it('shows the story that it names, unless it says otherwise', () => {
    const viewOf = (hash: string) => decodeHash(hash, context).view;
    const first = { story: 'konna-to-gao', step: 'konna' };
    expect(viewOf('#story=konna-to-gao')).toMatchObject({ story: first, selection: STORIES });
    expect(viewOf('#story=konna-to-gao/konna&sel=none').selection).toEqual(NOTHING);
    expect(encodeHash(viewOf('#story=konna-to-gao'), context)).toBe('#story=konna-to-gao/konna');
    expect(encodeHash({ ...viewOf(''), story: first }, context)).toBe(
      '#story=konna-to-gao/konna&sel=none',
    );
  });

  it('keeps the good parts of a bad link', () => {
    const { view, ignored } = decodeHash('#sel=place:kidal&t=nonsense&lang=fr', context);
    expect(view.selection).toEqual({ type: 'place', id: 'kidal' });
    expect(view.lang).toBe('fr');
    expect(ignored).toEqual(['t=nonsense']);
  });

  it('survives any text without NaN', () => {
    const keys = fc.constantFrom(...KEYS);
    const noise = fc
      .array(fc.tuple(keys, fc.oneof(fc.string(), fc.string({ unit: 'binary' }))))
      .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));
    fc.assert(
      fc.property(fc.oneof(noise, fc.string({ unit: 'binary' })), (hash) => {
        const { view } = decodeHash(`#${hash}`, context);
        const numbers = [
          view.time.from,
          view.time.to,
          ...(view.shownDays ? Object.values(view.shownDays) : []),
          ...(view.camera ? Object.values(view.camera) : []),
        ];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(view.time.from).toBeLessThanOrEqual(view.time.to);
      }),
      { numRuns: 2000 },
    );
  });
});
