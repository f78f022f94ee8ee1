import type { Box } from '../scene/placeLabels';

/** Below this width of the map its controls stand otherwise. */
export const NARROW_PX = 560;
/** Corners that controls cover, in CSS pixels: buttons above, scale below; on a narrow map scale and layers above. */
const BUTTONS = { width: 44, height: 84 };
/** Thumbs get larger ones (`map.css`). */
const THUMB_BUTTONS = { width: 60, height: 106 };
const SCALE = { width: 140, height: 34 };
const LAYERS_AND_SCALE = { width: 152, height: 92 };

/** What the controls of a map of this size cover, in CSS pixels from its upper left corner. */
export function controlBoxes(width: number, height: number): readonly Box[] {
  const buttons = matchMedia('(pointer: coarse)').matches ? THUMB_BUTTONS : BUTTONS;
  return [
    { x: width - buttons.width, y: 0, ...buttons },
    width < NARROW_PX
      ? { x: 0, y: 0, ...LAYERS_AND_SCALE }
      : { x: 0, y: height - SCALE.height, ...SCALE },
  ];
}

/** On a narrow map the credits would cover a town, from the start: there they open on request. */
export function foldCredits(container: HTMLElement): void {
  const credits = container.querySelector('.maplibregl-ctrl-attrib.maplibregl-compact');
  credits?.removeAttribute('open');
  credits?.classList.remove('maplibregl-compact-show');
}
