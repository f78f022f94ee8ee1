import { type FigureLook, FONT_FAMILY } from '../drawing/look';
import { type FigureNode, node } from '../drawing/node';
import { GROUND } from '../ground/groundPalette';
import type { Frame } from '../scene/frame';
import type { Box } from '../scene/placeLabels';
import { textWidth } from '../scene/textWidth';
import { FIGURE } from '../ui/messages/figure';
import { messagesIn } from '../ui/useMessages';

const EARTH_RADIUS_KM = 6371.0088;
const NICE = [1, 2, 5];
const LONGEST_SHARE = 0.22;
const EDGE_PX = 14;
const STYLE = { size: 11, weight: 400 } as const;

/** Kilometres that a pixel is wide at a latitude: Web Mercator stretches towards the poles. */
const kmPerPixel = ({ zoom }: Frame, latitude: number): number =>
  (2 * Math.PI * EARTH_RADIUS_KM * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);

interface ScaleBar {
  readonly node: FigureNode;
  /** Names keep out of it. */
  readonly box: Box;
  readonly km: number;
  /** Pixels. */
  readonly length: number;
}

/** A bar of a round number of kilometres, true in the middle of the picture, at its lower left. */
export function scaleBar({ frame, theme, lang }: FigureLook): ScaleBar {
  const each = kmPerPixel(frame, frame.middleLatitude);
  const most = frame.width * LONGEST_SHARE * each;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = power * Math.max(...NICE.filter((nice) => nice * power <= most));
  const length = km / each;
  const degrees = Math.round(Math.abs(frame.middleLatitude));
  const text = messagesIn(FIGURE, lang)(
    frame.middleLatitude < 0 ? 'figure.scaleSouth' : 'figure.scale',
    { km, degrees },
  );
  const { label, halo } = GROUND[theme];
  const [x, y] = [EDGE_PX, frame.height - EDGE_PX];
  const bar = `M${x} ${y - 5}V${y}H${(x + length).toFixed(1)}V${y - 5}`;
  return {
    km,
    length,
    box: {
      x: 0,
      y: y - 26,
      width: x + Math.max(length, textWidth(text, STYLE)) + 8,
      height: frame.height - y + 26,
    },
    node: node(
      'g',
      { 'data-scale-km': km, 'data-scale-px': length, 'pointer-events': 'none' },
      node('path', { d: bar, fill: 'none', stroke: halo, 'stroke-width': 5, opacity: 0.8 }),
      node('path', { d: bar, fill: 'none', stroke: label, 'stroke-width': 1.4 }),
      node(
        'text',
        {
          x,
          y: y - 10,
          'font-family': FONT_FAMILY,
          'font-size': STYLE.size,
          fill: label,
          stroke: halo,
          'stroke-width': 3,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        },
        text,
      ),
    ),
  };
}
