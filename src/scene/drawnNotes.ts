import { byZoom } from './byZoom';
import type { DrawnMark } from './drawnHubs';
import type { Frame } from './frame';
import { sizeFactor } from './markSizes';
import {
  type Box,
  type LabelLine,
  type LabelWish,
  type PlacedLabel,
  placeLabels,
  type Side,
} from './placeLabels';
import { wrapText } from './textWidth';

/** What was last reported of a place and how long ago, beside its mark. */
export interface DrawnNote {
  readonly type: 'note';
  readonly mark: DrawnMark;
  readonly label: PlacedLabel;
}

const SIDES: readonly Side[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
];
const LINE_EMS = 14;
/** A longer title would be a text; the panel has it. */
const MOST_LINES = 2;
/** On a narrower map, in CSS pixels, only the age is written. */
const NARROW_PX = 480;

/** As small as what stands below a town's name. */
const styleOf = (frame: Frame) =>
  ({
    size: 0.76 * sizeFactor(frame) * byZoom(frame.zoom, [3.5, 12], [8, 17]),
    weight: 400,
  }) as const;

const wishOf = (mark: DrawnMark, lines: readonly string[], frame: Frame): LabelWish => ({
  key: mark.key,
  lines: lines.map((text): LabelLine => ({ text, ...styleOf(frame) })),
  at: mark.at,
  sides: SIDES,
  gap: mark.size / 2 + 3,
  needs: 'free',
});

/** The words of the ghosts among these marks: with what was reported where there is room, else the age alone. */
export function drawnNotes(
  marks: readonly DrawnMark[],
  taken: readonly Box[],
  frame: Frame,
): DrawnNote[] {
  const placed: DrawnNote[] = [];
  for (const mark of marks) {
    if (!mark.ghost) continue;
    const { title, age } = mark.ghost;
    const style = styleOf(frame);
    const titleLines = frame.width < NARROW_PX ? [] : wrapText(title, LINE_EMS * style.size, style);
    const choices = [titleLines.length > MOST_LINES ? [] : titleLines, []];
    for (const lines of choices) {
      const obstacles = [...taken, ...placed.map(({ label }) => label.box)];
      const [label] = placeLabels(
        [wishOf(mark, [...lines, age], frame)],
        { marks: obstacles, lines: [] },
        frame,
      );
      if (!label) continue;
      placed.push({ type: 'note', mark, label });
      break;
    }
  }
  return placed;
}
