import { z } from 'zod';

/** What the outlines of places need of `data/areas.geojson`, which a script makes. */
export const areasSchema = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.looseObject({
      type: z.literal('Feature'),
      id: z.string().min(1),
      geometry: z.looseObject({
        type: z.enum(['Polygon', 'MultiPolygon']),
        coordinates: z.array(z.array(z.unknown())).min(1),
      }),
    }),
  ),
});
