/** Of a map that has no place on the page yet. */
const SOME_SIZE = { width: 640, height: 480 };

/** Size of the map on the page, in CSS pixels. */
export function mapSize(): { readonly width: number; readonly height: number } {
  const { clientWidth: width, clientHeight: height } = document.querySelector('.app-map') ?? {
    clientWidth: 0,
    clientHeight: 0,
  };
  return width > 0 && height > 0 ? { width, height } : SOME_SIZE;
}
