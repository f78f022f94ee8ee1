import type { Dataset } from '../dataset/dataset';
import { GROUND } from '../ground/groundPalette';
import { type DrawItem, type DrawList, itemsOf } from '../scene/drawList';
import { nameOfMark } from '../scene/markNames';
import type { SceneRef } from '../scene/sceneInput';
import { translator } from '../ui/useTranslate';
import { drawArea, drawHatches } from './areas';
import { drawArrow, drawRing } from './arrows';
import { drawCallout, drawComparison, drawMeasure } from './claims';
import { emphasisOf, pulseOf } from './emphasis';
import type { FigureLook } from './look';
import { drawDisk, drawLeader, drawMark, drawNote } from './marks';
import { drawName } from './names';
import { type FigureNode, node } from './node';

interface RecordsLook extends Pick<FigureLook, 'theme' | 'lang' | 'ids'> {
  readonly dataset: Dataset;
  /** What the pointer rests on: its name is underlined. */
  readonly pointed?: SceneRef | null;
  /** Own events lie below the records: towns are rings in which those at their very places are seen. */
  readonly openTowns?: boolean;
}

/** The patterns that the hatchings of a list need, for `<defs>`. */
const hatchesOf = (list: DrawList, look: RecordsLook): FigureNode[] =>
  drawHatches(
    itemsOf(list, 'area').flatMap(({ hatched, kind }) => (hatched ? [kind] : [])),
    look,
  );

function drawItem(item: DrawItem, list: DrawList, look: RecordsLook): FigureNode[] {
  const { theme, dataset, lang } = look;
  const withOpacity = { ...look, opacity: emphasisOf(item, list), pulse: pulseOf(item, list) };
  const nameOf = (mark: Parameters<typeof nameOfMark>[0]) =>
    nameOfMark(mark, dataset, lang, translator(lang));
  const lineName = ({ ref }: { readonly ref: Parameters<typeof nameOfMark>[0]['ref'] }) =>
    nameOf({ ref, events: ref.type === 'event' ? [ref.id] : [] });
  switch (item.type) {
    case 'area':
      return drawArea(item, list.frame, withOpacity);
    case 'comparison':
      return drawComparison(item, list.frame, theme);
    case 'measure':
      return [drawMeasure(item, theme)];
    case 'ring':
      return [drawRing(item, list.frame, withOpacity, lineName(item))];
    case 'arrow':
      return [drawArrow(item, withOpacity, lineName(item))];
    case 'leader':
      return [drawLeader(item, look)];
    case 'disk':
      return [drawDisk(item, look)];
    case 'mark':
      return [drawMark(item, withOpacity, nameOf(item))];
    case 'name': {
      const { wish } = item.label;
      const colour = wish.selected ? GROUND[theme].selected : GROUND[theme].label;
      const isPointed = look.pointed?.type === 'place' && look.pointed.id === wish.place;
      return [drawName(item.label, { theme, colour, halo: wish.halo, key: wish.key, isPointed })];
    }
    case 'note':
      return [drawNote(item, look)];
    case 'callout':
      return [drawCallout(item, theme)];
  }
}

/** The records of a view as a picture, from the bottom to the top. */
export const drawRecords = (list: DrawList, look: RecordsLook): FigureNode[] => [
  node('defs', {}, ...hatchesOf(list, look)),
  ...list.items.flatMap((item) => drawItem(item, list, look)),
];
