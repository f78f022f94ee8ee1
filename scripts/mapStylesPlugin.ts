import type { Plugin } from 'vite';

/** Parts of MapLibre that the map has not: their pictures are four fifths of its style sheet. */
const ABSENT =
  /maplibregl-(?:[\w-]*(?:geolocate|fullscreen|terrain|globe|logo|compass)|popup|marker|user-location|cooperative-gesture)/;

/** MapLibre's style sheet without the rules for controls, popups and markers that the map has not. */
export const withoutAbsentParts = (css: string): string =>
  css.replace(/([^{}]+)\{[^{}]*\}/g, (rule, selectors: string) =>
    selectors.split(',').every((selector) => ABSENT.test(selector)) ? '' : rule,
  );

/** Leaves out of MapLibre's style sheet what no page of the app can show. */
export const mapStylesPlugin = (): Plugin => ({
  name: 'map-styles',
  enforce: 'pre',
  transform: (code, id) =>
    /\/maplibre-gl\.css(?:\?|$)/.test(id) ? { code: withoutAbsentParts(code), map: null } : null,
});
