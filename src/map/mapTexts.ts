/** Owed for the basemap; see public/basemap/PROVENANCE.md. */
export const ATTRIBUTION = [
  '<a href="https://www.naturalearthdata.com" rel="noreferrer">Natural Earth</a>',
  '© <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">OpenStreetMap</a> contributors',
  '<a href="https://www.geonames.org" rel="noreferrer">GeoNames</a>',
].join(' · ');

/** Texts of the map's own controls, in the interface language. */
export interface MapTexts {
  readonly title: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly attribution: string;
}

/** The same as MapLibre names them. */
export const localeOf = (texts: MapTexts): Readonly<Record<string, string>> => ({
  'Map.Title': texts.title,
  'NavigationControl.ZoomIn': texts.zoomIn,
  'NavigationControl.ZoomOut': texts.zoomOut,
  'AttributionControl.ToggleAttribution': texts.attribution,
});
