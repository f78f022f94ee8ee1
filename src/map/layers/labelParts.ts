import type { ExpressionSpecification } from 'maplibre-gl';

/** Whether a name is of one of these classes. */
export const ofClass = (...classes: string[]): ExpressionSpecification => [
  'match',
  ['get', 'class'],
  classes,
  true,
  false,
];

/** A number that grows evenly with the zoom: zoom, number, zoom, number … */
export const byZoom = (...stops: number[]): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...stops,
];

/** The colours of a name; the halo's width in pixels. */
export const inked = (colour: string, halo: string, haloWidth: number) => ({
  'text-color': colour,
  'text-halo-color': halo,
  'text-halo-width': haloWidth,
});
