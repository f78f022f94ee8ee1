import { stretchesWithin } from '../scene/clipLine';
import type { DrawItem, DrawList } from '../scene/drawList';
import type { Frame } from '../scene/frame';
import type { Scene } from '../scene/scene';

/** Whether something of a mark, a line or an area lies in the frame. */
function isSeen(item: DrawItem, frame: Frame): boolean {
  switch (item.type) {
    case 'mark': {
      const [x, y] = item.at;
      const reach = item.size / 2;
      return x > -reach && y > -reach && x < frame.width + reach && y < frame.height + reach;
    }
    case 'arrow':
      return stretchesWithin(item.band.path, frame, 0).length > 0;
    case 'ring':
      return stretchesWithin(item.path, frame, 0).length > 0;
    case 'area':
      return frame.path(item.geometry) !== null;
    case 'comparison':
    case 'measure':
    case 'leader':
    case 'disk':
    case 'name':
    case 'note':
    case 'callout':
      return false;
  }
}

/** Of a scene what is seen of its records in the frame of the list drawn of it: all that a legend explains. */
export function sceneInFrame(scene: Scene, { items, frame }: DrawList): Scene {
  const seen = new Set(
    items.flatMap((item) => ('key' in item && isSeen(item, frame) ? [item.key] : [])),
  );
  const isDrawn = ({ key }: { readonly key: string }): boolean => seen.has(key);
  return {
    ...scene,
    areas: scene.areas.filter(isDrawn),
    rings: scene.rings.filter(isDrawn),
    arrows: scene.arrows.filter(isDrawn),
    marks: scene.marks.filter(isDrawn),
  };
}
