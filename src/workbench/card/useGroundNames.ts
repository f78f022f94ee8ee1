import type { FeatureCollection } from 'geojson';
import { useEffect, useState } from 'react';
import type { PlaceKind } from '../../domain/vocabulary';
import { groundText, labelsText } from '../../ground/basemapFiles';
import { reportFault } from '../../ui/reportFault';

/** A name of the ground. */
export interface GroundName {
  readonly name: string;
  readonly other: string;
  readonly kind: PlaceKind;
  /** WGS 84 degrees, longitude first; a country has none that stands for it. */
  readonly at?: readonly [number, number];
}

function kindOf(ground: unknown): PlaceKind | null {
  if (ground === 'town' || ground === 'capital') return 'town';
  return ground === 'country' ? 'country' : null;
}

function namesIn(text: string): GroundName[] {
  const { features }: FeatureCollection = JSON.parse(text);
  return features.flatMap(({ properties, geometry }): GroundName[] => {
    const kind = kindOf(properties?.class);
    if (kind === null || geometry.type !== 'Point') return [];
    const name = String(properties?.name_en ?? '');
    const other = String(properties?.name_fr ?? name);
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [{ name, other, kind, ...(kind === 'town' && { at: [lon, lat] as const }) }];
  });
}

let asked: Promise<readonly GroundName[]> | null = null;

/** The names of the detailed ground, then those of the world; what cannot be loaded is asked for again. */
async function loadNames(): Promise<readonly GroundName[]> {
  const base = new URL(document.baseURI);
  const texts = await Promise.allSettled([labelsText(base), groundText(base, 'worldNames')]);
  const names = texts.flatMap((text) => (text.status === 'fulfilled' ? namesIn(text.value) : []));
  if (names.length === 0) asked = null;
  return names;
}

/** The names of the ground, once they are there. */
export function useGroundNames(): readonly GroundName[] {
  const [names, setNames] = useState<readonly GroundName[]>([]);
  useEffect(() => {
    asked ??= loadNames();
    asked.then(setNames, reportFault);
  }, []);
  return names;
}
