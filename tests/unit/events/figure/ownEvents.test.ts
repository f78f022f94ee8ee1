import { describe, expect, it } from 'vitest';
import type { FigureNode } from '../../../../src/drawing/node';
import { ownColour } from '../../../../src/events/look/ownPalette';
import { NO_OWN_FACETS } from '../../../../src/events/store/ownFacetFilters';
import { setOwnFacets } from '../../../../src/events/store/ownState';
import { svgText } from '../../../../src/figure/pictureFile';
import { elementsWith, pictureOf, textIn } from '../../figure/pictures';
import { xmlFaults } from '../../figure/xmlFaults';
import { eventOn, setOf } from '../sets';
import {
  frameOf,
  ownGroup,
  ownPicture,
  placedIn,
  spread,
  stateWith,
  storeWith,
  tagsIn,
} from './ownPictures';

const WINDOW = '#t=2013-01-08..2013-02-12';
const IN = '2013-02-01';

const symbols = (svg: FigureNode): FigureNode[] => tagsIn(ownGroup(svg), 'use');
const ofKind = (svg: FigureNode, kind: string): number =>
  symbols(svg).filter(({ attributes }) => `${attributes['xlink:href']}`.endsWith(`-${kind}`))
    .length;
const legendOf = (svg: FigureNode, key: string): string =>
  elementsWith(svg, 'data-legend')
    .filter(({ attributes }) => attributes['data-legend'] === key)
    .map(textIn)
    .join();

describe('own events on a picture', () => {
  it('are those in the window, of the layers that are on, that pass the filters', () => {
    const set = setOf([
      eventOn(IN, { type: 'Battle' }),
      eventOn(IN, { kind: 'political', position: [1.4, 18.4] }),
      eventOn('2012-02-01', { position: [-3, 16] }),
      eventOn('', { position: [-4, 14] }),
    ]);
    const all = ownPicture(stateWith(WINDOW, [set]));
    expect([ofKind(all, 'attack'), ofKind(all, 'political'), symbols(all).length]).toEqual([
      1, 1, 2,
    ]);
    const layer = ownPicture(stateWith(WINDOW, [set], (state) => state.toggleLayer('political')));
    expect([ofKind(layer, 'attack'), ofKind(layer, 'political')]).toEqual([1, 0]);
    const filters = { ...NO_OWN_FACETS, type: new Set(['Battle']) };
    const store = storeWith(WINDOW, [set]);
    setOwnFacets(store, filters);
    const filtered = ownPicture(store.getState());
    expect([ofKind(filtered, 'attack'), ofKind(filtered, 'political')]).toEqual([1, 0]);
    const off = ownPicture(stateWith(WINDOW, [{ ...set, shown: false }]));
    expect(ownGroup(off)).toBeUndefined();
  });

  it('are hollow where they may lie outside the window, and can be left out', () => {
    const vague = setOf([eventOn('2013-02-01/2013-02-20')]);
    const fill = (svg: FigureNode, sure: number) =>
      elementsWith(svg, 'data-own-part')
        .filter(({ attributes }) => attributes['data-sure'] === sure)
        .map(({ attributes }) => attributes['fill-opacity']);
    const drawn = ownPicture(stateWith(WINDOW, [vague]));
    expect([fill(drawn, 0), fill(drawn, 1)]).toEqual([[0], []]);
    expect(legendOf(drawn, 'own-possible')).toContain('date uncertain');
    const sure = ownPicture(stateWith(WINDOW, [setOf([eventOn(IN)])]));
    expect([fill(sure, 0), fill(sure, 1)]).toEqual([[], [0.5]]);
    const without = stateWith(WINDOW, [vague], (state) => state.setShowPossible(false));
    expect(ownGroup(ownPicture(without))).toBeUndefined();
  });

  it('are soft where only the region is known, and only counted where only the country is', () => {
    const set = setOf([
      eventOn(IN, { precision: 'region' }),
      eventOn(IN, { precision: 'country' }),
      eventOn(IN, { position: null }),
      eventOn(IN, { position: [20, 0] }),
      // Only the edge of its symbol is on the picture.
      eventOn(IN, { position: frameOf().unproject([500, -5]) }),
      eventOn(IN),
    ]);
    const svg = ownPicture(stateWith(WINDOW, [set]));
    const group = ownGroup(svg);
    expect(tagsIn(group, 'radialGradient')).toHaveLength(1);
    expect([tagsIn(group, 'circle').length, symbols(svg).length]).toEqual([1, 2]);
    expect(legendOf(svg, 'own-0')).toBe('6 events of A, 2 of them on this map');
    expect(legendOf(svg, 'own-soft')).toContain('region');
  });

  it('have lines and areas, and the chosen one stands out', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [-4, 15],
        [0, 17],
      ],
    };
    const ring = [
      [-4, 15],
      [-3, 15],
      [-3, 16],
      [-4, 15],
    ];
    const area = { type: 'Polygon' as const, coordinates: [ring] };
    const set = setOf([
      eventOn(IN, { shape: line }),
      eventOn(IN, { shape: area }),
      eventOn(IN),
      eventOn(IN, { shape: { type: 'Point', coordinates: [0, 17] } }),
    ]);
    const chosen = { type: 'own', id: 'a/2' } as const;
    const svg = ownPicture(stateWith(WINDOW, [set], (state) => state.select(chosen)));
    const parts = elementsWith(svg, 'data-own-part').map(
      ({ attributes }) => attributes['data-own-part'],
    );
    expect(parts.sort()).toEqual(['chosen', 'shape', 'shape']);
    const [first, second] = placedIn(stateWith(WINDOW, [set]))[0]?.shapes ?? [];
    expect([first?.line.startsWith('M'), first?.area]).toEqual([true, '']);
    expect([second?.line, second?.area].map((d) => d?.endsWith('Z'))).toEqual([true, true]);
  });

  it('lie below all that is drawn of the records, later sets on top', () => {
    const sets = [setOf([eventOn(IN)]), setOf([eventOn(IN)], { id: 'b', colour: 1 })];
    const text = svgText(ownPicture(stateWith(WINDOW, sets), 'dark'));
    const order = ['data-own="0"', 'data-own="1"', 'data-area=', 'data-mark='].map((part) =>
      text.indexOf(part),
    );
    expect(order.every((at, index) => at > (order[index - 1] ?? 0))).toBe(true);
    expect(text.indexOf(`fill="${ownColour(1, 'dark')}"`)).toBeGreaterThan(order[1] ?? 0);
  });

  it('say whose they are; names and attributions stay text', () => {
    const hostile = '<script>alert(1)</script> & \u202Egpj {count} "x" $& ]]>';
    const set = setOf([eventOn(IN)], {
      name: hostile,
      attribution: `${hostile}${'w'.repeat(900)}`,
    });
    const svg = ownPicture(stateWith(WINDOW, [set]));
    const text = svgText(svg);
    expect(xmlFaults(text)).toEqual([]);
    expect(text).not.toContain('<script');
    expect(text).not.toContain('\u202E');
    expect(text).toContain('&lt;script&gt;');
    expect(legendOf(svg, 'own-0')).toContain('1 event of <script>alert(1)</script>');
    expect(text.match(/w{5,}/g)?.join('').length).toBeLessThan(600);
    const named = setOf([eventOn(IN)], { attribution: 'ACLED 2024' });
    const credits = textIn(ownPicture(stateWith(WINDOW, [named])));
    expect(credits.match(/ACLED 2024/g)).toHaveLength(2);
    expect(credits).toContain('not checked by this map');
  });

  it('change nothing of a picture without any', () => {
    expect(/data-own|xlink|-own-/.test(svgText(pictureOf(WINDOW).svg))).toBe(false);
    const nothing = setOf([eventOn('1999-01-01')]);
    const [without, outside] = [[], [nothing]].map((sets) =>
      svgText(ownPicture(stateWith(WINDOW, sets))),
    );
    expect(without === outside).toBe(true);
  });
});

describe('many own events', () => {
  it('are dots of their own as long as a file has room', () => {
    const set = setOf(Array.from({ length: 30_000 }, () => eventOn(IN)));
    const group = ownGroup(ownPicture(stateWith(WINDOW, [set])));
    expect(tagsIn(group, 'circle')).toHaveLength(30_000);
    expect(tagsIn(group, 'use')).toHaveLength(0);
  });

  it('are put together in a file of less than 2 MB, and counted exactly', () => {
    const set = setOf(
      spread(123_456, (at) => eventOn(at % 2 === 0 ? IN : '2013-02-01/2013-02-20')),
    );
    const svg = ownPicture(stateWith(WINDOW, [set, { ...set, id: 'b' }]));
    const text = svgText(svg);
    expect(legendOf(svg, 'own-0')).toMatch(/^123,456 events of A/);
    expect(text.length).toBeLessThan(1_900_000);
    expect(tagsIn(ownGroup(svg), 'circle').length).toBeLessThanOrEqual(18_000);
    const covers = elementsWith(svg, 'data-own-part').map(
      ({ attributes }) => attributes['fill-opacity'],
    );
    expect(Math.max(...covers.map(Number))).toBeGreaterThan(0.9);
  });

  it('are not lost where they share one place', () => {
    const set = setOf(Array.from({ length: 50_000 }, () => eventOn(IN)));
    const group = ownGroup(ownPicture(stateWith(WINDOW, [set])));
    expect(tagsIn(group, 'circle')).toHaveLength(1);
  });
});
