/** Owed for the basemap; see public/basemap/PROVENANCE.md. */
export const ATTRIBUTION = [
  '<a href="https://www.naturalearthdata.com" rel="noreferrer">Natural Earth</a>',
  '© <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">OpenStreetMap</a> contributors (<a href="https://opendatacommons.org/licenses/odbl/1-0/" rel="noreferrer">ODbL</a>)',
  '<a href="https://www.geonames.org" rel="noreferrer">GeoNames</a> (<a href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer">CC BY 4.0</a>)',
  'NASA SRTM30',
].join(' · ');

/** Texts of the map's own controls, in the interface language. */
export interface MapTexts {
  readonly title: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly attribution: string;
  /** How to zoom by the wheel where it is left to the page around the map; the same on a Mac. */
  readonly wheelHelp: string;
  readonly wheelHelpMac: string;
  /** How to move a map over which one finger scrolls the page around it. */
  readonly touchHelp: string;
}

/** The same as MapLibre names them. */
export const localeOf = (texts: MapTexts): Readonly<Record<string, string>> => ({
  'Map.Title': texts.title,
  'NavigationControl.ZoomIn': texts.zoomIn,
  'NavigationControl.ZoomOut': texts.zoomOut,
  'AttributionControl.ToggleAttribution': texts.attribution,
  'CooperativeGesturesHandler.WindowsHelpText': texts.wheelHelp,
  'CooperativeGesturesHandler.MacHelpText': texts.wheelHelpMac,
  'CooperativeGesturesHandler.MobileHelpText': texts.touchHelp,
});
