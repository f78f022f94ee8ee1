import { GROUND } from '../ground/groundPalette';
import type { Theme } from '../marks/palette';
import type { PlacedLabel } from '../scene/placeLabels';
import { FONT_FAMILY } from './look';
import { type FigureNode, node } from './node';

/** How a name is lettered. */
interface Lettering {
  readonly theme: Theme;
  readonly colour: string;
  /** Pixels of paper around the letters, which part them from what lies below. */
  readonly halo: number;
  /** What of a name the page may act upon. */
  readonly key: string;
  /** Underlined, as what a click opens. */
  readonly isPointed?: boolean;
}

/** A name of one or more lines. */
export const drawName = (
  { wish, anchor, x, baselines }: PlacedLabel,
  { theme, colour, halo, key, isPointed = false }: Lettering,
): FigureNode =>
  node(
    'g',
    {
      'data-name': key,
      'font-family': FONT_FAMILY,
      'text-anchor': anchor,
      fill: colour,
      stroke: GROUND[theme].halo,
      'stroke-width': halo * 2,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    ...wish.lines.map(({ text, size, weight, spacing = 0 }, line) =>
      node(
        'text',
        {
          x: x + (anchor === 'middle' ? (spacing * size) / 2 : 0),
          y: baselines[line] ?? 0,
          'font-size': size,
          'font-weight': weight,
          'letter-spacing': spacing === 0 ? undefined : spacing * size,
          'text-decoration': isPointed ? 'underline' : undefined,
        },
        text,
      ),
    ),
  );
