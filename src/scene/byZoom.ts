/** A value that follows the zoom in straight lines between stops of [zoom, value]. */
export function byZoom(zoom: number, ...stops: readonly (readonly [number, number])[]): number {
  const after = stops.findIndex(([stop]) => stop >= zoom);
  if (after === 0) return stops[0]?.[1] ?? 0;
  const [before, next] = [stops[after - 1], stops[after]];
  if (!before || !next) return stops.at(-1)?.[1] ?? 0;
  return before[1] + ((zoom - before[0]) / (next[0] - before[0])) * (next[1] - before[1]);
}
