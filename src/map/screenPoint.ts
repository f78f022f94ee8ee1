/** CSS pixels from the map's top left corner, as MapLibre tells them. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}
