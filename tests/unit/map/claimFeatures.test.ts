import { distance } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../../src/domain/ids';
import { claimFeatures } from '../../../src/map/claimFeatures';
import type { Selection } from '../../../src/store/view';
import { openProject, townPosition } from '../../support';

const dataset = openProject();
const featuresFor = (selection: Selection, lang: 'en' | 'fr' = 'en') =>
  claimFeatures({ dataset, selection, lang }).features;
const konna: Selection = { type: 'place', id: 'konna' as PlaceId };

describe('the drawing of a geographic claim', () => {
  it('measures Konna–Mopti along the straight line, and says both numbers', () => {
    const line = featuresFor(konna).find(({ properties }) => properties.form === 'measure');
    if (line?.geometry.type !== 'LineString') throw new Error('no line is drawn');
    const [from, to] = line.geometry.coordinates as [Position, Position];
    expect(from).toEqual(townPosition(dataset, 'mopti'));
    expect(to).toEqual(townPosition(dataset, 'konna'));
    const label = featuresFor(konna).find(({ properties }) => properties.form === 'measure_label');
    expect(label?.properties.label).toBe(
      `measured: ${Math.round(distance(from, to))} km\nthe text says: 600 km`,
    );
    const french = featuresFor(konna, 'fr').map(({ properties }) => properties.label);
    expect(french.join()).toContain('le texte dit\u00A0: 600\u00A0km');
  });

  it('is there for each event that quotes the claim, and gone with the card', () => {
    const [claim] = dataset.claims.filter(({ statedKm }) => statedKm === 330);
    expect(claim?.events.length).toBeGreaterThan(0);
    for (const id of claim?.events ?? [])
      expect(featuresFor({ type: 'event', id }).map(({ properties }) => properties.form)).toContain(
        'measure',
      );
    expect(featuresFor({ type: 'none' })).toEqual([]);
  });
});
