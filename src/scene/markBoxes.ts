import { lengthOf, pointAlong } from './alongLine';
import { stretchesWithin } from './clipLine';
import type { DrawnMark } from './drawnHubs';
import type { Frame, Point } from './frame';
import { type Box, boxAroundPoint } from './placeLabels';
import { textWidth } from './textWidth';

/** What names and strips keep off. */

/** Pixels between the squares that keep names off a line. */
const ALONG_PX = 12;

/** Squares along a line, as far as it is seen. */
export function boxesAlong(path: readonly Point[], frame: Frame): Box[] {
  const count = Math.ceil(lengthOf(path) / ALONG_PX);
  return stretchesWithin(path, frame, ALONG_PX).flatMap(({ from, to }) => {
    const first = Math.ceil(from / ALONG_PX);
    const last = Math.min(count - 1, Math.floor(to / ALONG_PX));
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) =>
      boxAroundPoint(pointAlong(path, (first + step) * ALONG_PX).at, ALONG_PX * 0.7),
    );
  });
}

/** A symbol or dot, and its number. */
export function boxesOfMark({ at, size, count }: DrawnMark): Box[] {
  if (!count) return [boxAroundPoint(at, size)];
  const { font, text } = count;
  const width = textWidth(text, { size: font, weight: 600 });
  return [
    boxAroundPoint(at, size),
    { x: count.at[0], y: count.at[1] - font / 2, width, height: font },
  ];
}
