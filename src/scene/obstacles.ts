import { type DrawList, itemsOf } from './drawList';
import { boxesAlong, boxesOfMark } from './markBoxes';
import { type Box, boxAroundPoint } from './placeLabels';

/** What names keep off: symbols with their numbers, disks and names, and, less so, lines. */
export function obstaclesIn(list: Pick<DrawList, 'items' | 'frame'>): {
  marks: Box[];
  lines: Box[];
} {
  return {
    marks: [
      ...itemsOf(list, 'mark').flatMap(boxesOfMark),
      ...itemsOf(list, 'disk').map(({ at, radius }) => boxAroundPoint(at, 2 * radius)),
      ...itemsOf(list, 'name').map(({ label }) => label.box),
      ...itemsOf(list, 'note').map(({ label }) => label.box),
      ...itemsOf(list, 'callout').map(({ label }) => label.box),
    ],
    lines: itemsOf(list, 'arrow').flatMap(({ band }) => boxesAlong(band.path, list.frame)),
  };
}
